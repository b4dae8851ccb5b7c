import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import { Ages } from '../ages/ages.store';
import { PersonEntity } from '../person.entity';
import { NAME_LIMIT, readDisplayName } from '../sign-in/display-name';
import { pseudonymFault } from '../sign-in/pseudonym';
import type { SayBirthMonthInput } from './say-birth-month.input';
import { type BirthMonthSaid, birthMonthSaid } from './say-birth-month.result';

/** What she is from now on. */
export type SaidBirthMonth = Pick<Viewer, 'ageBand' | 'displayName'>;

/** For accounts older than the question, and those made at the desk: said once by the person herself. */
@Injectable()
export class SayBirthMonth {
  constructor(
    private readonly source: DataSource,
    private readonly ages: Ages,
    private readonly audit: AuditTrail,
  ) {}

  async say(
    { personId }: Viewer,
    input: SayBirthMonthInput,
  ): Promise<SaidBirthMonth | BirthMonthSaid | InvalidInput> {
    const said = this.ages.bandSaid(input.birthMonth);
    if ('rule' in said) return invalidInput([{ field: 'birthMonth', rule: said.rule }]);
    return this.source.transaction(async (manager) => {
      const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
      const read = readDisplayName(input.displayName ?? person.displayName);
      if ('rule' in read) return invalidInput([{ field: 'displayName', rule: read.rule, limit: NAME_LIMIT }]);
      const fault = said.band === 'adult' ? null : pseudonymFault(read.name, person.email);
      if (fault) return invalidInput([{ field: 'displayName', rule: fault }]);
      const month = input.birthMonth;
      if (!(await this.ages.record(manager, { personId, month, source: 'declared' })))
        return birthMonthSaid();
      if (read.name !== person.displayName)
        await manager.update(PersonEntity, { id: personId }, { displayName: read.name });
      // That it was said, and not what: the trail is read by more people than the month is.
      await this.audit.record(manager, {
        verb: 'identity.birth_month_said',
        actorId: personId,
        subject: { type: 'person', id: personId },
      });
      return { ageBand: said.band, displayName: read.name };
    });
  }
}

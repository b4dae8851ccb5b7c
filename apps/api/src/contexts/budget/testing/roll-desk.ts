import type { RollMotive } from '@parvis/contract';
import type { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import type { Clock } from '../../../platform/clock/clock';
import { Outbox } from '../../../platform/events/outbox';
import { Jobs } from '../../../platform/jobs/jobs';
import { AuditTrail } from '../../audit';
import { Notices } from '../../notifications';
import { TwoPeople } from '../../rights';
import { budgetPermissions } from '../budget.access';
import { ChangeRoll } from '../change-roll/change-roll.service';
import { RollChanges } from '../change-roll/roll-changes.service';
import { Editions } from '../editions.store';
import type { EditionEntity } from '../tables/edition.entity';
import type { RollChange } from '../tables/roll-change.entity';

/** Two agents over a roll, without the rest of the server. */
export class RollDesk {
  readonly twoPeople: TwoPeople;
  readonly changing: ChangeRoll;

  constructor(source: DataSource, clock: Clock) {
    const audit = new AuditTrail(clock);
    const notices = new Notices(new Outbox(clock, new Jobs()));
    const editions = new Editions(source);
    this.twoPeople = new TwoPeople(source, clock, new Permissions([budgetPermissions]), audit);
    const changes = new RollChanges(editions, audit, notices, clock);
    this.changing = new ChangeRoll(source, clock, editions, this.twoPeople, changes);
    this.changing.onModuleInit();
  }

  ask(
    { slug }: EditionEntity,
    { personId }: Pick<Viewer, 'personId'>,
    asker: Viewer,
    given: { change?: RollChange; motive?: RollMotive | null; reason?: string } = {},
  ) {
    const { change = 'strike', motive = change === 'strike' ? 'moved_away' : null } = given;
    const reason = given.reason ?? 'Courrier revenu deux fois.';
    return this.changing.ask({ edition: slug, personId, change, motive, reason }, asker);
  }

  /** @returns the id of the request; throws when it was refused */
  async asked(...asking: Parameters<RollDesk['ask']>): Promise<string> {
    const answer = await this.ask(...asking);
    if (!('actId' in answer)) throw new Error(JSON.stringify(answer));
    return answer.actId;
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanLine } from '../../../platform/text/clean-text';
import { SeeMyResidence } from '../see-my-residence/my-residence.service';
import { ResidenceLetterEntity } from '../tables/residence-letter.entity';
import { DAYS_TO_PRINT, daysAfter } from '../type-letter-code/letter-code';
import type { AskLetterInput } from './ask-letter.input';
import { type AskLetterAnswer, tooManyLetters } from './ask-letter.result';
import { type PostalAddress, sealAddress } from './sealed-address';

const LETTERS_A_YEAR = 3;
/** Of a line of an envelope (NF Z10-011). */
const LINE = 38;

/** Asks for a letter with a code. One waits at a time: asking again before it is posted corrects the address. */
@Injectable()
export class AskLetter {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditTrail,
    private readonly mine: SeeMyResidence,
  ) {}

  async ask({ personId }: Viewer, input: AskLetterInput): Promise<AskLetterAnswer> {
    const read = readAddress(input);
    if (Array.isArray(read)) return invalidInput(read);
    return this.source.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
      const now = this.clock.now();
      const posted = await manager.countBy(ResidenceLetterEntity, {
        personId,
        askedAt: MoreThan(daysAfter(now, -365)),
        postedAt: MoreThan(new Date(0)),
      });
      if (posted >= LETTERS_A_YEAR) return tooManyLetters();
      await manager.update(
        ResidenceLetterEntity,
        { personId, closedAt: IsNull() },
        { closedAt: now, addressSealed: null, codeHash: null },
      );
      const id = randomUUID();
      const addressSealed = sealAddress(this.config.secret, id, read);
      const expiresAt = daysAfter(now, DAYS_TO_PRINT);
      await manager.insert(ResidenceLetterEntity, { id, personId, addressSealed, askedAt: now, expiresAt });
      await this.audit.record(manager, {
        verb: 'residence.letter_asked',
        actorId: personId,
        subject: { type: 'person', id: personId },
      });
      return this.mine.see(personId, manager);
    });
  }
}

function readAddress(input: AskLetterInput): PostalAddress | FieldFault[] {
  const faults: FieldFault[] = [];
  const line = (field: 'name' | 'street' | 'city'): string => {
    const text = cleanLine(input[field]);
    if (text === '') faults.push({ field, rule: 'required' });
    else if (text.length > LINE) faults.push({ field, rule: 'too_long', limit: LINE });
    return text;
  };
  const [name, street, city] = [line('name'), line('street'), line('city')];
  const postcode = input.postcode.replace(/\s/g, '');
  if (!/^\d{5}$/.test(postcode))
    faults.push({ field: 'postcode', rule: postcode ? 'not_a_postcode' : 'required' });
  return faults.length > 0 ? faults : { name, street, postcode, city };
}

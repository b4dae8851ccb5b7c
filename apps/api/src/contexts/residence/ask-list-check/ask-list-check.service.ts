import { Injectable } from '@nestjs/common';
import { nameWords, streetWords } from '@parvis/eligibility';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanLine } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { ListRequests, type WordsGiven } from '../proofs/list-requests.store';
import { SeeMyResidence } from '../see-my-residence/my-residence.service';
import type { MyResidenceType } from '../see-my-residence/my-residence.type';
import { daysAfter } from '../type-letter-code/letter-code';
import type { AskListCheckInput } from './ask-list-check.input';
import type { AskListCheckAnswer } from './ask-list-check.result';

/** Long enough for a town to compare a list or two, short enough for an address not to sleep here. */
const DAYS_TO_COMPARE = 90;
const LINE = 100;

/** Asks to be looked for in the lists of the town. Asking again corrects what was given. */
@Injectable()
export class AskListCheck {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly requests: ListRequests,
    private readonly mine: SeeMyResidence,
  ) {}

  async ask({ personId }: Viewer, input: AskListCheckInput): Promise<AskListCheckAnswer> {
    const read = readWords(input);
    if (Array.isArray(read)) return invalidInput(read);
    return this.source.transaction(async (manager) => {
      const until = daysAfter(this.clock.now(), DAYS_TO_COMPARE);
      await this.requests.write(manager, personId, read, until);
      await this.audit.record(manager, {
        verb: 'residence.list_check_asked',
        actorId: personId,
        subject: { type: 'person', id: personId },
      });
      return this.mine.see(personId, manager);
    });
  }

  async withdraw({ personId }: Viewer): Promise<MyResidenceType> {
    return this.source.transaction(async (manager) => {
      if (await this.requests.remove(manager, personId))
        await this.audit.record(manager, {
          verb: 'residence.list_check_withdrawn',
          actorId: personId,
          subject: { type: 'person', id: personId },
        });
      return this.mine.see(personId, manager);
    });
  }
}

function readWords(input: AskListCheckInput): WordsGiven | FieldFault[] {
  const faults: FieldFault[] = [];
  const line = (field: 'surname' | 'givenName' | 'street', words: (text: string) => string): string => {
    const text = cleanLine(input[field]);
    if (words(text) === '') faults.push({ field, rule: 'required' });
    else if (text.length > LINE) faults.push({ field, rule: 'too_long', limit: LINE });
    return text;
  };
  const [surname, givenName] = [line('surname', nameWords), line('givenName', nameWords)];
  const street = line('street', streetWords);
  const postcode = input.postcode.replace(/\s/g, '');
  if (!/^\d{5}$/.test(postcode))
    faults.push({ field: 'postcode', rule: postcode ? 'not_a_postcode' : 'required' });
  if (!input.agreed) faults.push({ field: 'agreed', rule: 'required' });
  return faults.length > 0 ? faults : { surname, givenName, street, postcode };
}

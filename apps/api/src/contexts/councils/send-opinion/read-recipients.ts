import { isCalendarDate } from '@parvis/eligibility';
import { readEmail } from '../../identity';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanLine, lengthOf } from '../../../platform/text/clean-text';
import type { RecipientInput } from './send-opinion.input';

const MOST_OFFICE = 120;

export interface ReadRecipient {
  readonly office: string;
  readonly email: string;
  /** `yyyy-mm-dd` */
  readonly dueOn: string;
}

/** Recipients as typed, cleaned; or what must change, by `recipients.<index>.<field>`. @param today `yyyy-mm-dd` */
export function readRecipients(
  typed: readonly RecipientInput[],
  today: string,
): { recipients: ReadRecipient[] } | { faults: FieldFault[] } {
  const read = typed.map((one, index) => readOne(one, today, `recipients.${index}`));
  const faults = read.flatMap(({ wrong }) => wrong);
  if (typed.length === 0) return { faults: [{ field: 'recipients.0.office', rule: 'required' }] };
  return faults.length > 0 ? { faults } : { recipients: read.map(({ recipient }) => recipient) };
}

function readOne(
  { office: named, email: written, dueOn }: RecipientInput,
  today: string,
  at: string,
): { recipient: ReadRecipient; wrong: FieldFault[] } {
  const office = cleanLine(named);
  const address = readEmail(written);
  const isDay = isCalendarDate(dueOn);
  const wrong = [
    ...(office === '' ? [{ field: `${at}.office`, rule: 'required' }] : []),
    ...(lengthOf(office) > MOST_OFFICE
      ? [{ field: `${at}.office`, rule: 'too_long', limit: MOST_OFFICE }]
      : []),
    ...('rule' in address ? [{ field: `${at}.email`, rule: address.rule }] : []),
    ...(isDay ? [] : [{ field: `${at}.dueOn`, rule: 'not_a_date' }]),
    ...(isDay && dueOn <= today ? [{ field: `${at}.dueOn`, rule: 'in_the_past' }] : []),
  ];
  return { recipient: { office, email: 'email' in address ? address.email : '', dueOn }, wrong };
}

import { townDay } from '../../../platform/clock/town-day';
import type { Stance } from '../opinions/tables/opinion-answer.entity';
import { OpinionAnswerType, OpinionRecipientType, OpinionType } from './opinion.type';

/** An office and what it answered, as one statement reads them; instants as JSON writes them. */
export interface RecipientRow {
  readonly id: string;
  readonly office: string;
  readonly dueOn: string;
  readonly sentAt: string;
  readonly reminded: boolean;
  readonly stance: Stance | null;
  readonly reason: string | null;
  readonly effect: string | null;
  readonly effectOn: string | null;
  readonly documentLink: string | null;
  readonly answeredAt: string | null;
}

export type OpinionRow = Omit<OpinionType, 'recipients'> & { readonly recipients: readonly RecipientRow[] };

const DAY_MS = 86_400_000;

/** Whole days from one civil day to another, `yyyy-mm-dd`; negative when it is before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** What everyone sees of an opinion. Pure. @param today `yyyy-mm-dd` in the town */
export const opinionView = ({ recipients, ...row }: OpinionRow, today: string): OpinionType =>
  Object.assign(new OpinionType(), row, { recipients: recipients.map((one) => recipientView(one, today)) });

export function recipientView(row: RecipientRow, today: string): OpinionRecipientType {
  const { id, office, dueOn, reminded } = row;
  const sentAt = new Date(row.sentAt);
  const answer = answerView(row, sentAt);
  const until = answer ? townDay(answer.answeredAt) : today;
  const lateDays = Math.max(0, daysBetween(dueOn, until));
  return Object.assign(new OpinionRecipientType(), { id, office, dueOn, reminded, sentAt, lateDays, answer });
}

function answerView(row: RecipientRow, sentAt: Date): OpinionAnswerType | null {
  const { stance, reason, effect, effectOn, documentLink } = row;
  if (stance === null || row.answeredAt === null) return null;
  const answeredAt = new Date(row.answeredAt);
  const days = daysBetween(townDay(sentAt), townDay(answeredAt));
  const told = {
    stance,
    reason: reason ?? '',
    effect: effect ?? '',
    effectOn,
    documentLink,
    answeredAt,
    days,
  };
  return Object.assign(new OpinionAnswerType(), told);
}

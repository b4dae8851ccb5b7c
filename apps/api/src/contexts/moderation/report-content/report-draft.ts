import { MODERATION_LIMITS, MODERATION_REASONS, type ModerationReason } from '@parvis/contract';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanLine, cleanText, lengthOf } from '../../../platform/text/clean-text';
import type { ReportContentInput } from './report-content.input';

const EMAIL = /^[^\s@<>]{1,64}@[^\s@<>.]+(\.[^\s@<>.]+)+$/;
const EMAIL_MOST = 254;

export interface ReportDraft {
  readonly kind: string;
  readonly subjectId: string;
  readonly reason: ModerationReason;
  readonly note: string;
  /** Of somebody without an account. */
  readonly email: string | null;
}

export const isReason = (word: string): word is ModerationReason =>
  MODERATION_REASONS.some((reason) => reason === word);

/** @param anonymous whether an address is worth keeping: of who is signed in one is known */
export const cleanReport = (typed: ReportContentInput, anonymous: boolean): ReportDraft => ({
  kind: typed.kind,
  subjectId: typed.subjectId.toLowerCase(),
  reason: typed.reason as ModerationReason,
  note: cleanText(typed.note ?? ''),
  email: anonymous ? cleanLine(typed.email ?? '') || null : null,
});

/** In the order of the form. "Other" without a word would tell nobody anything. */
export function reportFaults({ reason, note, email }: ReportDraft): FieldFault[] {
  const faults: FieldFault[] = [];
  const { most } = MODERATION_LIMITS.note;
  if (!isReason(reason)) faults.push({ field: 'reason', rule: reason ? 'unknown_choice' : 'required' });
  if (reason === 'other' && !note) faults.push({ field: 'note', rule: 'required' });
  if (lengthOf(note) > most) faults.push({ field: 'note', rule: 'too_long', limit: most });
  if (email && (email.length > EMAIL_MOST || !EMAIL.test(email)))
    faults.push({ field: 'email', rule: 'not_an_email' });
  return faults;
}

import { isCalendarDate } from '@parvis/eligibility';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanFields, fieldFaults, type FieldRule } from '../bodies/clean-fields';
import { LEAST_REASON } from '../opinions/opinion-words';
import type { Stance } from '../opinions/tables/opinion-answer.entity';
import type { AnswerOpinionInput } from './answer-opinion.input';

const RULES = {
  reason: { least: LEAST_REASON, most: 4000, lines: true },
  effect: { least: 0, most: 500, lines: true },
  documentLink: { least: 0, most: 500 },
} as const satisfies Record<string, FieldRule>;

export interface ReadAnswer {
  readonly stance: Stance;
  readonly reason: string;
  readonly effect: string;
  readonly effectOn: string | null;
  readonly documentLink: string | null;
}

/** What an office typed, cleaned; or what must change. */
export function readAnswer(typed: AnswerOpinionInput): { answer: ReadAnswer } | { faults: FieldFault[] } {
  const { effectOn, stance } = typed;
  const { reason, effect, documentLink } = cleanFields(typed, RULES);
  const faults = [
    ...(stance ? [] : [{ field: 'stance', rule: 'required' }]),
    ...fieldFaults({ reason, effect, documentLink }, RULES),
    ...(effectOn === '' || isCalendarDate(effectOn) ? [] : [{ field: 'effectOn', rule: 'not_a_date' }]),
    ...(documentLink === '' || isHttps(documentLink) ? [] : [{ field: 'documentLink', rule: 'not_a_link' }]),
  ];
  if (faults.length > 0 || !stance) return { faults };
  const dated = { effectOn: effectOn === '' ? null : effectOn, documentLink: documentLink || null };
  return { answer: { stance, reason, effect, ...dated } };
}

function isHttps(text: string): boolean {
  try {
    return new URL(text).protocol === 'https:';
  } catch {
    return false;
  }
}

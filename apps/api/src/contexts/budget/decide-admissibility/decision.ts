import { REVIEW_LIMITS } from '@parvis/contract';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanLine, cleanText, lengthOf } from '../../../platform/text/clean-text';

const REASON = REVIEW_LIMITS.reason;
const SENTENCE_MOST = REVIEW_LIMITS.sentence.most;

export type Verdict = 'yes' | 'no' | 'unknown';

export interface CriterionVerdictLine {
  readonly criterion: string;
  readonly answer: Verdict;
  readonly sentence: string | null;
}

/** What a facilitator decides, cleaned. */
export interface Decision {
  readonly decision: 'admissible' | 'inadmissible' | 'to_clarify';
  readonly reason: string | null;
  readonly answers: readonly CriterionVerdictLine[];
}

export interface TypedDecision {
  readonly decision: Decision['decision'];
  readonly reason?: string | null;
  readonly answers: readonly { criterion: string; answer: Verdict; sentence?: string | null }[];
}

export const cleanDecision = ({ decision, reason, answers }: TypedDecision): Decision => ({
  decision,
  reason: cleanText(reason ?? '') || null,
  answers: answers.map(({ criterion, answer, sentence }) => ({
    criterion,
    answer,
    sentence: cleanLine(sentence ?? '') || null,
  })),
});

/**
 * A decision follows from its answers: admissible when all are yes, inadmissible when at least one is no; and whoever
 * is refused or asked for more is told why. Faults in the order of the form. `criteria`: those of the edition.
 */
export function decisionFaults(decided: Decision, criteria: readonly string[]): FieldFault[] {
  return [
    ...answerFaults(decided, criteria),
    ...agreementFaults(decided, criteria),
    ...reasonFaults(decided),
  ];
}

function* answerFaults({ answers }: Decision, criteria: readonly string[]): Generator<FieldFault> {
  for (const criterion of criteria) {
    const given = answers.filter((answer) => answer.criterion === criterion);
    const field = `criteria.${criterion}`;
    if (given.length !== 1) yield { field, rule: given.length === 0 ? 'required' : 'unknown_choice' };
    for (const { answer, sentence } of given) {
      if (answer === 'no' && !sentence) yield { field, rule: 'required' };
      if (lengthOf(sentence ?? '') > SENTENCE_MOST) yield { field, rule: 'too_long', limit: SENTENCE_MOST };
    }
  }
  if (answers.some(({ criterion }) => !criteria.includes(criterion)))
    yield { field: 'criteria', rule: 'unknown_choice' };
}

function* agreementFaults(
  { decision, answers }: Decision,
  criteria: readonly string[],
): Generator<FieldFault> {
  if (decision === 'admissible' && answers.some(({ answer }) => answer !== 'yes'))
    yield { field: 'decision', rule: 'needs_all_yes' };
  if (decision === 'inadmissible' && criteria.length > 0 && !answers.some(({ answer }) => answer === 'no'))
    yield { field: 'decision', rule: 'needs_a_no' };
}

function* reasonFaults({ decision, reason }: Decision): Generator<FieldFault> {
  const length = lengthOf(reason ?? '');
  const field = 'reason';
  if (length > REASON.most) yield { field, rule: 'too_long', limit: REASON.most };
  if (decision === 'admissible') return;
  if (length === 0) yield { field, rule: 'required', limit: REASON.least };
  else if (length < REASON.least) yield { field, rule: 'too_short', limit: REASON.least };
}

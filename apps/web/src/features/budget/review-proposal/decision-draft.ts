import type {
  AdmissibilityDecision,
  CriterionVerdict,
  DecideAdmissibilityInput,
} from '../../../shared/graphql/generated/graphql';

export const VERDICTS = ['YES', 'NO', 'UNKNOWN'] as const satisfies readonly CriterionVerdict[];
export const DECISIONS = [
  'ADMISSIBLE',
  'TO_CLARIFY',
  'INADMISSIBLE',
] as const satisfies readonly AdmissibilityDecision[];

export interface TypedAnswer {
  answer: CriterionVerdict | '';
  sentence: string;
}

/** What a facilitator has typed so far. */
export interface DecisionDraft {
  answers: Record<string, TypedAnswer>;
  decision: AdmissibilityDecision | '';
  reason: string;
}

interface Known {
  criteria: readonly { criterion: string; answer: CriterionVerdict; sentence: string | null }[];
  reason: string | null;
}

/** The form as it opens: empty, or with the answers that were published. */
export function openDecision(criteria: readonly string[], { criteria: given, reason }: Known): DecisionDraft {
  const answers = criteria.map((criterion): [string, TypedAnswer] => {
    const known = given.find((one) => one.criterion === criterion);
    return [criterion, { answer: known?.answer ?? '', sentence: known?.sentence ?? '' }];
  });
  return { answers: Object.fromEntries(answers), decision: '', reason: reason ?? '' };
}

/** Decisions that the answers allow; the server checks the same. */
export function allowedDecisions(answers: DecisionDraft['answers']): Set<AdmissibilityDecision> {
  const given = Object.values(answers).map(({ answer }) => answer);
  const allowed = new Set<AdmissibilityDecision>(['TO_CLARIFY']);
  if (given.every((answer) => answer === 'YES')) allowed.add('ADMISSIBLE');
  if (given.includes('NO') || given.length === 0) allowed.add('INADMISSIBLE');
  return allowed;
}

export const unanswered = (answers: DecisionDraft['answers']): string[] =>
  Object.entries(answers)
    .filter(([, { answer }]) => answer === '')
    .map(([criterion]) => criterion);

/** @returns null while something is not answered or decided */
export function toDecision(
  proposalId: string,
  seenDecidedAt: string | null,
  { answers, decision, reason }: DecisionDraft,
): DecideAdmissibilityInput | null {
  if (decision === '') return null;
  const lines = Object.entries(answers).flatMap(([criterion, { answer, sentence }]) =>
    answer === '' ? [] : [{ criterion, answer, sentence: sentence.trim() || null }],
  );
  if (lines.length < Object.keys(answers).length) return null;
  const published = decision === 'ADMISSIBLE' ? null : reason;
  return { proposalId, decision, reason: published, answers: lines, seenDecidedAt };
}

import type { CaseState } from '../tables/moderation-case.entity';
import type { DecisionKind } from '../tables/moderation-decision.entity';

/** State before → decision → state after. What is not written is refused. */
export const CASE_TABLE: Readonly<Record<CaseState, Readonly<Partial<Record<DecisionKind, CaseState>>>>> = {
  shown: { keep: 'shown', hide: 'hidden' },
  hidden: { restore: 'shown' },
  awaiting: { publish: 'shown', hide: 'hidden' },
};

/** The state after `kind`, or null when it cannot be decided from `state`. */
export const afterDecision = (state: CaseState, kind: DecisionKind): CaseState | null =>
  CASE_TABLE[state][kind] ?? null;

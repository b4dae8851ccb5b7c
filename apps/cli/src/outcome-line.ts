import type { CountOutcome } from '@parvis/tally';

/** An outcome in the words of the published reference outcomes (`*.expected.json`). */
export interface OutcomeLine {
  readonly instance: string;
  readonly rule: string;
  readonly satisfaction: string;
  readonly completion: string;
  readonly tie_break: string;
  readonly selected: readonly string[];
  /** Null for Phragmén, as in the reference outcomes. */
  readonly order: readonly string[] | null;
  /** An integer, or "a/b". */
  readonly total_cost: number | string;
}

export const outcomeLine = (outcome: CountOutcome): OutcomeLine => ({
  instance: outcome.instance,
  rule: outcome.rule,
  satisfaction: outcome.satisfaction,
  completion: outcome.completion,
  tie_break: outcome.tieBreak,
  selected: outcome.selected,
  order: outcome.rule === 'phragmen' ? null : outcome.order,
  total_cost: integerOrFraction(outcome.totalCost.exact),
});

function integerOrFraction(exact: string): number | string {
  const number = Number(exact);
  return Number.isSafeInteger(number) && String(number) === exact ? number : exact;
}

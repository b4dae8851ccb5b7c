import type { CountOutcome } from '@parvis/tally';

/** The words that `npm run parvis -- tally … --json` prints; a total that is no integer stays an exact fraction. */
export const resultWords = (outcome: CountOutcome) => ({
  instance: outcome.instance,
  rule: outcome.rule,
  satisfaction: outcome.satisfaction,
  completion: outcome.completion,
  tie_break: outcome.tieBreak,
  selected: outcome.selected,
  order: outcome.order,
  total_cost: /^\d{1,15}$/.test(outcome.totalCost.exact)
    ? Number(outcome.totalCost.exact)
    : outcome.totalCost.exact,
});

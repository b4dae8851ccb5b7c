import type { CountOptions } from '../count';
import type { Loser, Step } from '../outcome';
export function explainShares(_: unknown, __: CountOptions): { steps: Step[]; losers: Loser[] } {
  return { steps: [], losers: [] };
}

import { invariant } from '@parvis/kernel';
import type { Election } from './election';
import { countEqualShares } from './count-equal-shares';
import { countGreedy } from './count-greedy';
import { countPhragmen } from './count-phragmen';
import type { CountOutcome } from './outcome';
import { prepare, type PreparedElection } from './profile/prepare';
import { satisfactionsFor, type CountRule } from './rule';

export interface Progress {
  readonly phase: 'preparing' | 'counting' | 'raising' | 'explaining';
  readonly done: number;
  /** Null when nobody can tell: Add1 does not know how many raises it will need. */
  readonly total: number | null;
}

export interface CountOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Default true. Without it, `steps` and `losers` are empty. */
  readonly explain?: boolean;
  /** Payer groups below this number of people are put together, so that a page shows no one's ballot. Default 20. */
  readonly smallestGroup?: number;
}

export const SMALLEST_GROUP = 20;

/**
 * Counts an election by a rule: exact, without dice or clock, the same on every machine. Synchronous; a large Add1
 * takes seconds, so call it from a worker. Input and outcome are plain data for structured clone.
 * The rule must suit the ballots: ask `checkRule` first, a rule that does not is a programming error here.
 */
export function count(election: Election, rule: CountRule, options: CountOptions = {}): CountOutcome {
  options.onProgress?.({ phase: 'preparing', done: 0, total: 1 });
  return countPrepared(prepare(election), rule, options);
}

/** The same on an election prepared once for several counts. */
export function countPrepared(
  election: PreparedElection,
  rule: CountRule,
  options: CountOptions = {},
): CountOutcome {
  invariant(
    satisfactionsFor(rule.rule, election.voteType).includes(rule.satisfaction),
    `${rule.rule} with ${rule.satisfaction} does not suit ${election.voteType} ballots`,
  );
  options.onProgress?.({ phase: 'counting', done: 0, total: 1 });
  switch (rule.rule) {
    case 'greedy':
      return countGreedy(election, rule, options);
    case 'mes':
      return countEqualShares(election, rule, options);
    case 'phragmen':
      return countPhragmen(election, rule, options);
  }
}

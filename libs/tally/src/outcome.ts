import type { Completion, Overflow, RuleName, Satisfaction, TieBreak } from './rule';

/** An amount of money: exact, and rounded to the cent for the eye. Plain data, for JSON and structured clone. */
export interface Amount {
  /** Currency units as an integer "46000" or an irreducible fraction "50000/499". */
  readonly exact: string;
  /** Nearest cent, halves upwards. */
  readonly cents: number;
}

/** Who won, in what order, and why each project did or did not. */
export interface CountOutcome {
  readonly instance: string;
  readonly rule: RuleName;
  readonly satisfaction: Satisfaction;
  readonly completion: Completion;
  readonly tieBreak: TieBreak;
  /** Greedy only. */
  readonly overflow: Overflow | null;
  /** Sorted by code point. */
  readonly selected: readonly string[];
  /** In the order of selection. */
  readonly order: readonly string[];
  readonly budget: Amount;
  readonly totalCost: Amount;
  readonly leftover: Amount;
  readonly voters: { readonly total: number; readonly withAtLeastOneWinner: number };
  /** Equal Shares only, and only if there are voters. */
  readonly endowment: Endowment | null;
  /** One for each selected project, in the order of selection. Empty when the count was asked not to explain. */
  readonly steps: readonly Step[];
  /** One for each other project, in the order of ids. Empty when the count was asked not to explain. */
  readonly losers: readonly Loser[];
}

/** The money each voter starts with. Add1 raises it from `initial` to `final`. */
export interface Endowment {
  readonly initial: Amount;
  readonly final: Amount;
  readonly step: Amount | null;
  /** How many times it was raised; the last, unlawful try is not counted. */
  readonly raises: number;
  /** `not_raised`: no Add1. `exhaustive`: nothing more fits. `next_exceeds`: one more step would cost more than the budget. `all_in`: everything supported is in. */
  readonly stoppedBy: 'not_raised' | 'exhaustive' | 'next_exceeds' | 'all_in';
}

interface OfProject {
  readonly project: string;
  readonly cost: Amount;
  /** Voters whose ballot gives the project something (under the satisfaction counted with). */
  readonly supporters: number;
  /** Votes, points or Borda score: what a list would show. A decimal string. */
  readonly score: string;
}

export type Step = SharesStep | FreeStep | RankedStep | LoadStep;

/** Bought by its supporters, Equal Shares. */
export interface SharesStep extends OfProject {
  readonly kind: 'shares';
  /** From 1. */
  readonly round: number;
  /** What all supporters held together just before. */
  readonly held: Amount;
  /** Price of one unit of support (one vote, one point, one Borda point) = the most that a one-unit supporter paid. */
  readonly price: Amount;
  /** The most that one voter paid: price × the largest number of units, if that voter had it. */
  readonly largestShare: Amount;
  /** Supporters who paid something. */
  readonly payers: number;
  /** Payers who gave all that they had left. */
  readonly gaveAll: number;
  /** The same payers, sorted by what they paid next. */
  readonly groups: readonly PayerGroup[];
}

export interface PayerGroup {
  /** `winner`: paid `next` next. `nothing`: paid no later winner. `others`: groups too small to be shown, put together. */
  readonly kind: 'winner' | 'nothing' | 'others';
  readonly next: string | null;
  readonly people: number;
  readonly paid: Amount;
}

/** Costs nothing and is supported: taken first by Equal Shares. */
export interface FreeStep extends OfProject {
  readonly kind: 'free';
}

/** Taken from a list, by the greedy rule or by the completion of Equal Shares. */
export interface RankedStep extends OfProject {
  readonly kind: 'ranked';
  readonly by: 'rule' | 'completion';
  /** Place on the list, from 1; a completion's list leaves out what Equal Shares chose. */
  readonly rank: number;
  readonly leftBefore: Amount;
}

/** Sequential Phragmén: its supporters' common load. */
export interface LoadStep extends OfProject {
  readonly kind: 'load';
  readonly round: number;
  /** Null when nobody supports it (taken last because all the rest fits). */
  readonly load: Amount | null;
}

export type Loser = SharesLoser | RankedLoser | LoadLoser;

export interface SharesLoser extends OfProject {
  /**
   * `unaffordable`: its supporters could not buy it with what they had left.
   * `free_uncounted`: it costs nothing, and a satisfaction that counts money finds nothing in it.
   */
  readonly kind: 'unaffordable' | 'free_uncounted';
  /** What its supporters still held at the end. */
  readonly held: Amount;
  /** Cost − held; never negative. */
  readonly missing: Amount;
  /** Would it have fitted in the money left over? */
  readonly fitsLeftover: boolean;
  /** The winners that took most of its supporters' money, at most three, to the cent. */
  readonly takers: readonly {
    readonly project: string;
    readonly people: number;
    readonly paidCents: number;
  }[];
  /** Where it stood on the completion's list, when there was one. */
  readonly completion: {
    readonly rank: number;
    readonly leftBefore: Amount;
    readonly missing: Amount;
  } | null;
}

export interface RankedLoser extends OfProject {
  /** `did_not_fit`: skipped, or the one that ended the count. `after_stop`: not looked at. */
  readonly kind: 'did_not_fit' | 'after_stop';
  readonly rank: number;
  readonly leftBefore: Amount;
  /** Cost − money left; 0 if it would have fitted (after a stop). */
  readonly missing: Amount;
}

export interface LoadLoser extends OfProject {
  /** `over_budget`: dearer than the whole budget. `ended_count`: next, or tied for next, and over the budget. `after_stop`: the count ended before it. */
  readonly kind: 'over_budget' | 'ended_count' | 'after_stop';
  /** The load its supporters would have had to bear at the end; null when there are none. */
  readonly load: Amount | null;
  readonly leftBefore: Amount;
}

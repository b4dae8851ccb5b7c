import { fraction, gcd, type Fraction } from '../exact/fraction';
import { FULL_PURSE, type Purses } from './purses';
import { EMPTY_PURSE, type Slots } from './slots';

/** A purchase: who paid (and, in `slots.gaveAll`, who gave all), and the purse of each slot afterwards. */
export interface PaidRound {
  readonly project: number;
  readonly slots: Slots;
  readonly after: Int32Array;
}

/**
 * Exact prices and purses, worked out only when asked. After k rounds every amount is an integer over one common
 * denominator Q(k) = Q(k−1) × what the price of round k needs: sums need no reduction. `settle` makes the prices of
 * the rounds in order; a purse is its earlier purse less price × weight, remembered once known.
 * Amounts are in the unit of the endowment (see `Race`): an integer, so Q(0) = 1.
 */
export class ExactLedger {
  private readonly denominators: bigint[] = [1n];
  private readonly prices: bigint[] = [0n];
  private readonly contents = new Map<number, { num: bigint; level: number }>();

  constructor(
    private readonly endowment: bigint,
    private readonly purses: Purses,
    private readonly rounds: readonly PaidRound[],
    private readonly costs: readonly bigint[],
    private readonly weights: readonly bigint[],
  ) {}

  /** Price of one unit of weight in a round (from 1). */
  priceOfRound(round: number): Fraction {
    this.settle(round);
    return fraction(this.prices[round] ?? 0n, this.denominators[round]);
  }

  /** What a voter in slot `i` paid in a round. */
  paid(round: number, i: number): Fraction {
    return this.paidBy(round, new Map([[i, 1]]));
  }

  /** What so many people in each slot paid in a round, together. */
  paidBy(round: number, peopleBySlot: ReadonlyMap<number, number>): Fraction {
    this.settle(round);
    const { slots } = this.roundAt(round);
    let sum = 0n;
    for (const [i, people] of peopleBySlot) {
      const share =
        slots.gaveAll[i] === 1
          ? this.numerator(slots.purse[i]!, round)
          : (this.prices[round] ?? 0n) * this.weights[slots.weight[i]!]!;
      sum += BigInt(people) * share;
    }
    return fraction(sum, this.denominators[round]);
  }

  /** Σ people × purse. */
  held({ purse, people, length }: Pick<Slots, 'purse' | 'people' | 'length'>): Fraction {
    const level = this.rounds.length;
    let sum = 0n;
    for (let i = 0; i < length; i++) sum += BigInt(people[i]!) * this.numerator(purse[i]!, level);
    return fraction(sum, this.denominators[level]);
  }

  /** The exact price of a project for the supporters in `slots`, whose `gaveAll` it sets; null if they cannot buy it. */
  price(project: number, slots: Slots): Fraction | null {
    const level = this.rounds.length;
    this.settle(level);
    const held = Array.from(slots.purse.subarray(0, slots.length), (purse) => this.numerator(purse, level));
    slots.gaveAll.fill(0);
    let last: Fraction | null = null;
    for (;;) {
      const { rest, weights } = this.share(project, slots, held, level);
      if (weights === 0n) return rest <= 0n ? last : null;
      last = fraction(rest, (this.denominators[level] ?? 1n) * weights);
      let more = false;
      for (let i = 0; i < slots.length; i++) {
        if (slots.gaveAll[i] === 0 && held[i]! * weights <= rest * this.weights[slots.weight[i]!]!) {
          slots.gaveAll[i] = 1;
          more = true;
        }
      }
      if (!more) return last;
    }
  }

  /** What is left to pay once those who give all have, over the denominator of `level`; and the weight of the others. */
  private share(project: number, slots: Slots, held: readonly bigint[], level: number) {
    let rest = (this.costs[project] ?? 0n) * (this.denominators[level] ?? 1n);
    let weights = 0n;
    for (let i = 0; i < slots.length; i++) {
      const people = BigInt(slots.people[i]!);
      if (slots.gaveAll[i] === 1) rest -= people * held[i]!;
      else weights += people * this.weights[slots.weight[i]!]!;
    }
    return { rest, weights };
  }

  private settle(upTo: number): void {
    for (let round = this.prices.length; round <= upTo; round++) {
      const { project, slots } = this.roundAt(round);
      const level = round - 1;
      const held = Array.from(slots.purse.subarray(0, slots.length), (purse) => this.numerator(purse, level));
      const share = this.share(project, slots, held, level);
      const { rest, weights } = share.weights > 0n ? share : this.largestShare(slots, held);
      const common = gcd(rest, weights) || 1n;
      this.denominators.push((this.denominators[level] ?? 1n) * (weights / common));
      this.prices.push(rest / common);
    }
  }

  /** When all give all, the price is that of whoever gives most for one unit of weight. */
  private largestShare(slots: Slots, held: readonly bigint[]): { rest: bigint; weights: bigint } {
    let best = { rest: 0n, weights: 1n };
    for (let i = 0; i < slots.length; i++) {
      const weight = this.weights[slots.weight[i]!]!;
      if (held[i]! * best.weights > best.rest * weight) best = { rest: held[i]!, weights: weight };
    }
    return best;
  }

  /** Content of a purse over the denominator of `level`, which is not below the round that made the purse. */
  private numerator(purse: number, level: number): bigint {
    if (purse === EMPTY_PURSE) return 0n;
    this.settle(level);
    let known = this.contents.get(purse);
    if (!known) {
      known = this.fromHistory(purse);
      this.contents.set(purse, known);
    }
    if (known.level === level) return known.num;
    return (known.num * (this.denominators[level] ?? 1n)) / (this.denominators[known.level] ?? 1n);
  }

  private fromHistory(purse: number): { num: bigint; level: number } {
    if (purse === FULL_PURSE) return { num: this.endowment, level: 0 };
    const level = this.purses.round[purse]!;
    const paid = (this.prices[level] ?? 0n) * this.weights[this.purses.weight[purse]!]!;
    return { num: this.numerator(this.purses.before[purse]!, level) - paid, level };
  }

  private roundAt(round: number): PaidRound {
    return this.rounds[round - 1]!;
  }
}

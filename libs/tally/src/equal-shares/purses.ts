import { EMPTY_PURSE, type Slots } from './slots';

/** Wider than the error of any one float operation (2⁻⁵³ of its result): room for two conversions besides. */
const ROUNDING = 2 ** -51;
export const below = (value: number): number => value * (1 - ROUNDING);
export const above = (value: number): number => value * (1 + ROUNDING);

/** A number known to lie between two floats. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export const FULL_PURSE = 1;

/**
 * What voters hold. A purse is a *history* of payments, shared by all the voters who paid the same: number 0 is
 * empty, number 1 is the endowment, each other one is an earlier purse less the price of a round times a weight.
 * Here a purse is known only between two floats; `ExactLedger` works out its exact content from the history.
 */
export class Purses {
  readonly low: number[];
  readonly high: number[];
  readonly before: number[] = [EMPTY_PURSE, FULL_PURSE];
  /** The round that made it, from 1; 0 for the first two. */
  readonly round: number[] = [0, 0];
  readonly weight: number[] = [0, 0];
  /** The purse of each group of identical ballots. */
  readonly of: Int32Array;

  constructor(groups: number, endowment: bigint) {
    this.low = [0, below(Number(endowment))];
    this.high = [0, above(Number(endowment))];
    this.of = new Int32Array(groups).fill(endowment > 0n ? FULL_PURSE : EMPTY_PURSE);
  }

  get count(): number {
    return this.low.length;
  }

  /** The purses that the supporters in each slot hold after paying round `round` at `price` for one unit of weight. */
  pay(round: number, slots: Slots, price: Bounds, unit: Float64Array): Int32Array {
    const after = new Int32Array(slots.length);
    for (let i = 0; i < slots.length; i++) {
      if (slots.gaveAll[i] === 1) continue;
      const before = slots.purse[i]!;
      const weight = slots.weight[i]!;
      after[i] = this.low.length;
      const low = this.low[before]! - above(above(price.high * unit[weight]!));
      const high = this.high[before]! - below(below(price.low * unit[weight]!));
      this.low.push(Math.max(0, below(low)));
      this.high.push(above(high));
      this.before.push(before);
      this.round.push(round);
      this.weight.push(weight);
    }
    return after;
  }
}

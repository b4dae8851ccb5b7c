import { above, below, type Bounds, type Purses } from './purses';
import type { Slots } from './slots';

/**
 * The price of one unit of weight at which the supporters in `slots` pay `cost` together, each at most what they
 * hold: the smallest s with Σ people × min(purse, s × weight) = cost. Marks in `slots.gaveAll` who gives all.
 *
 * In floats, and still safe. Whoever is thought to give all, (cost − Σ their purses) / (Σ weights of the others)
 * is never above the true price, and *is* the true price when they are the right ones. So: guess them by Newton's
 * method (the sum is concave and piecewise linear in s; each pass only adds to those who give all), bound the
 * quotient with every rounding error counted, then check each voter against the bounds. If one voter is too close
 * to call the answer is `unsure`, and the exact ledger decides.
 */
export function priceBetween(
  slots: Slots,
  purses: Purses,
  unit: Float64Array,
  cost: number,
): Bounds | 'too_dear' | 'unsure' {
  const { purse, weight, people, gaveAll, length } = slots;
  const { low, high } = purses;
  // Error of a sum of `length` products, of positive terms: relative, at most (length + 1) × 2⁻⁵³.
  const sumError = (length + 4) * 2 ** -52;
  for (;;) {
    let givenLow = 0;
    let givenHigh = 0;
    let weights = 0;
    for (let i = 0; i < length; i++) {
      if (gaveAll[i] === 1) {
        givenLow += people[i]! * low[purse[i]!]!;
        givenHigh += people[i]! * high[purse[i]!]!;
      } else weights += people[i]! * unit[weight[i]!]!;
    }
    givenLow *= 1 - sumError;
    givenHigh *= 1 + sumError;
    if (weights === 0) return givenHigh < below(cost) ? 'too_dear' : 'unsure';
    const guess = (cost - givenLow) / weights;
    let more = false;
    for (let i = 0; i < length; i++) {
      if (gaveAll[i] === 0 && low[purse[i]!]! < guess * unit[weight[i]!]!) {
        gaveAll[i] = 1;
        more = true;
      }
    }
    if (more) continue;
    const rest = { low: below(below(cost) - givenHigh), high: above(above(cost) - givenLow) };
    const price = {
      low: below(below(rest.low / (weights * (1 + sumError)))),
      high: above(above(rest.high / (weights * (1 - sumError)))),
    };
    return rest.low > 0 && isCertain(slots, purses, unit, price) ? price : 'unsure';
  }
}

/** True if, wherever the price lies between its bounds, the marks in `gaveAll` are right. */
function isCertain(
  { purse, weight, gaveAll, length }: Slots,
  purses: Purses,
  unit: Float64Array,
  price: Bounds,
) {
  for (let i = 0; i < length; i++) {
    const share = unit[weight[i]!]!;
    const right =
      gaveAll[i] === 1
        ? purses.high[purse[i]!]! <= below(below(price.low * share))
        : purses.low[purse[i]!]! > above(above(price.high * share));
    if (!right) return false;
  }
  return true;
}

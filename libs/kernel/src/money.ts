import { invariant } from './invariant';

/** An amount in euro cents: always a safe integer, never a floating-point euro. */
export type Cents = number & { readonly __brand: 'Cents' };

/** Brands a whole number of cents. Throws (a programming error) on fractions or unsafe sizes. */
export function cents(amount: number): Cents {
  invariant(Number.isSafeInteger(amount), `not a whole number of cents: ${amount}`);
  return amount as Cents;
}

/** Whole euros to cents: `euros(46_000)` is 4,600,000 cents. */
export const euros = (amount: number): Cents => cents(amount * 100);

export const sumCents = (amounts: Iterable<number>): Cents => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
};

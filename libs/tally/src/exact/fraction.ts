import type { Amount } from '../outcome';

/** An exact quotient; the denominator is positive, the pair need not be irreducible. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export const fraction = (num: bigint, den = 1n): Fraction => ({ num, den });

/** Negative, zero or positive, as `a` is below, at or above `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return signOf(a.num * b.den - b.num * a.den);
}

export const signOf = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Currency units as a fraction -> what is shown and kept. */
export function amountOf({ num, den }: Fraction): Amount {
  const common = gcd(num, den) || 1n;
  const [top, bottom] = [num / common, den / common];
  const cents = floorDivide(top * 200n + bottom, bottom * 2n);
  return { exact: bottom === 1n ? `${top}` : `${top}/${bottom}`, cents: Number(cents) };
}

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** The float nearest to num/den (not negative), wrong by less than 2⁻⁵² of it. */
export function toNumber(num: bigint, den: bigint): number {
  const shift = Math.max(0, bitLength(den) - bitLength(num) + 64);
  return Number((num << BigInt(shift)) / den) * 2 ** -shift;
}

const bitLength = (value: bigint): number => value.toString(16).length * 4;

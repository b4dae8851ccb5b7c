/** Reduced BigInt fractions, as one learns them at school. Denominators are positive. */
export interface Frac {
  readonly n: bigint;
  readonly d: bigint;
}

export function frac(n: bigint, d = 1n): Frac {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const common = (a === 0n ? 1n : a) * (d < 0n ? -1n : 1n);
  return { n: n / common, d: d / common };
}

export const ZERO = frac(0n);
export const plus = (a: Frac, b: Frac): Frac => frac(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Frac, b: Frac): Frac => frac(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Frac, b: Frac): Frac => frac(a.n * b.n, a.d * b.d);
export const div = (a: Frac, b: Frac): Frac => frac(a.n * b.d, a.d * b.n);
export const cmp = (a: Frac, b: Frac): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const min = (a: Frac, b: Frac): Frac => (cmp(a, b) <= 0 ? a : b);

/** "2.50" -> 5/2. */
export function parse(text: string): Frac {
  const [whole = '0', after = ''] = text.split('.');
  return frac(BigInt(whole + after), 10n ** BigInt(after.length));
}

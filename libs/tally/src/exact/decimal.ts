import { invariant } from '@parvis/kernel';

/** How many digits after the mark a set of decimals needs, so that all are integers over the same power of ten. */
export const digitsOf = (decimals: Iterable<string>): number => {
  let digits = 0;
  for (const decimal of decimals) {
    const mark = decimal.indexOf('.');
    if (mark >= 0) digits = Math.max(digits, decimal.length - mark - 1);
  }
  return digits;
};

/** "1893934.38" with 3 digits -> 1893934380n. Exact; a text that is no such decimal is a programming error. */
export function scaled(decimal: string, digits: number): bigint {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(decimal);
  const after = match?.[3] ?? '';
  invariant(match && after.length <= digits, `not a decimal with ${digits} digits: ${decimal.slice(0, 40)}`);
  const value = BigInt(`${match[2]}${after.padEnd(digits, '0')}`);
  return match[1] ? -value : value;
}

/** 25n with 1 digit -> "2.5". */
export function unscaled(value: bigint, digits: number): string {
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const after = text.slice(text.length - digits).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${whole}${after ? `.${after}` : ''}`;
}

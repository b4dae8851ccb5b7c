import { cents, invariant, type Cents } from '@parvis/kernel';

// Bounded so that nobody can hand the counter a number of a million digits.
const DECIMAL = /^(-?)([0-9]{1,20})(?:[.,]([0-9]{0,12}))?$/;

/**
 * The one spelling of an amount or of points: no leading or trailing zeros, a dot, no exponent.
 * `192000.0` and `192000` are both `192000`; the decimal comma of old files becomes a dot.
 * Null when the text is not such a number (at most 20 digits before the mark and 12 after).
 */
export function canonicalDecimal(text: string): string | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const whole = (match[2] ?? '').replace(/^0+(?=[0-9])/, '');
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const digits = fraction ? `${whole}.${fraction}` : whole;
  return match[1] && digits !== '0' ? `-${digits}` : digits;
}

/** 4600050 cents -> "46000.5": how an amount of ours is written in a `.pb` file. */
export function decimalFromCents(amount: Cents): string {
  const sign = amount < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const decimal = canonicalDecimal(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`);
  invariant(decimal !== null, `cents have a decimal: ${amount}`);
  return decimal;
}

/** "46000.5" -> 4600050 cents; null when the amount has fractions of a cent or is beyond safe integers. */
export function centsFromDecimal(text: string): Cents | null {
  const decimal = canonicalDecimal(text);
  if (decimal === null) return null;
  const [whole = '0', fraction = ''] = decimal.split('.');
  const amount = Number(`${whole}${fraction.padEnd(2, '0')}`);
  return fraction.length <= 2 && Number.isSafeInteger(amount) ? cents(amount) : null;
}

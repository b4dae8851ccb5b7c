import { numberFormat } from './kept-formats';

// French numbers by Intl hold U+202F, which neither of our faces draws; U+00A0 is in both.
const drawable = (text: string) => text.replaceAll('\u202f', '\u00a0');

/** Whole euros without decimals, others with two: 15050000 gives « 150 500 € », 12050 gives « 120,50 € ». */
export function formatEuros(cents: number, locale: string): string {
  const whole = cents % 100 === 0;
  const digits = whole ? 0 : 2;
  return drawable(
    numberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(cents / 100),
  );
}

export function formatNumber(value: number, locale: string, options?: Intl.NumberFormatOptions): string {
  return drawable(numberFormat(locale, options ?? {}).format(value));
}

/** A share of one: 0.484 gives « 48 % », with one decimal « 48,4 % ». */
export function formatPercent(share: number, locale: string, decimals = 0): string {
  return formatNumber(share, locale, { style: 'percent', maximumFractionDigits: decimals });
}

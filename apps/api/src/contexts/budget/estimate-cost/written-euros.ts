/** Cents as a mail writes them: 4600000 gives « 46 000 € », 4600050 « 46 000,50 € », with no-break spaces. */
export function writtenEuros(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const format = new Intl.NumberFormat('fr-FR', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(cents / 100).replaceAll('\u202f', '\u00a0');
}

const BLANKS = /[\s\u00a0\u202f]+/g;
const AMOUNT = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d{1,2}))?$/;

/**
 * An amount as French people write it, in integer cents: « 46 000 », « 46000,50 », « 1 234,5 € ». Null when it could
 * be read in two ways (« 46.000 ») or not at all: better ask than be wrong by a thousand.
 */
export function parseEuros(text: string): number | null {
  const bare = text
    .replace(BLANKS, ' ')
    .trim()
    .replace(/ ?(€|euros?)$/i, '');
  const found = AMOUNT.exec(bare);
  if (!found) return null;
  const [, whole = '', decimals = ''] = found;
  const cents = Number(whole.replaceAll(' ', '')) * 100 + Number(decimals.padEnd(2, '0') || 0);
  return Number.isSafeInteger(cents) ? cents : null;
}

/** The same amount as a field shows it: 4600050 gives « 46000,50 ». */
export const writeEuros = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');

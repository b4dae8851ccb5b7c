/** Strings are skipped; what is left of a JSON text that can begin with a sign or a figure is a number. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * Reads a JSON text, exactly: null when a number in it is not the one that JavaScript reads there (figures beyond its
 * precision, `1.0` for 1), since a change in those figures would otherwise pass unseen. Also null for what is no object.
 */
export function exactJson(text: string): object | null {
  const numbers = (text.match(STRING_OR_NUMBER) ?? []).filter((token) => !token.startsWith('"'));
  if (numbers.some((token) => plain(String(Number(token))) !== token)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** `1.5e-7` as PostgreSQL prints it: without an exponent. */
function plain(number: string): string {
  const [mantissa = '', exponent] = number.split('e');
  if (exponent === undefined) return number;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits.padEnd(point, '0')}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

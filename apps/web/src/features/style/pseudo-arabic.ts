const ALPHABET = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

const letters = (text: string): string =>
  text.replaceAll(/\p{L}/gu, (letter) => {
    const at = (letter.toLowerCase().codePointAt(0) ?? 0) % ALPHABET.length;
    return ALPHABET.charAt(at);
  });

/** Text between tags, entities and colours left alone: digits stay, since they do not turn. */
const words = (text: string): string =>
  text
    .split(/(<[^>]*>|&\w+;|\{\{\w+\}\}|#[\da-f]{6})/i)
    .map((part, index) => (index % 2 === 0 ? letters(part) : part))
    .join('');

/**
 * The same words in letters that are read from right to left, and mean nothing: they show what a layout does with
 * them, without a translation that nobody reviewed.
 */
export function pseudoArabic<T>(value: T): T {
  if (typeof value === 'string') return words(value) as T;
  if (Array.isArray(value)) return value.map(pseudoArabic) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudoArabic(inner)])) as T;
}

/** Lists of words of the locale, as one sentence: « merle, renard ». */
const wordsOf = (list: string): string[] => list.split(/,\s*/u);

/**
 * A name that says nobody: an animal, a quality and a number, such as « Merle vif 42 ».
 * @param pattern of the language, with `{{animal}}`, `{{quality}}` and `{{number}}`
 * @param dice three numbers from 0 to 1, 1 excluded
 */
export function pseudonymFrom(
  { animals, qualities, pattern }: { animals: string; qualities: string; pattern: string },
  [one, two, three]: readonly [number, number, number],
): string {
  const pick = (list: string, dice: number): string => {
    const words = wordsOf(list);
    return words[Math.floor(dice * words.length)] ?? '';
  };
  const text = pattern
    .replace('{{animal}}', pick(animals, one))
    .replace('{{quality}}', pick(qualities, two))
    .replace('{{number}}', String(10 + Math.floor(three * 90)));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The text with other words for a passage, or with words added at the end.
 * @returns null when the passage is not there exactly once: nobody guesses which one was meant
 */
export function amendedText(text: string, passage: string, wording: string): string | null {
  if (passage === '') return `${text}\n\n${wording}`;
  const at = text.indexOf(passage);
  if (at < 0 || text.includes(passage, at + 1)) return null;
  return `${text.slice(0, at)}${wording}${text.slice(at + passage.length)}`.trim();
}

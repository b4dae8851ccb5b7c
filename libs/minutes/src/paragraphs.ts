/** Paragraphs are what stands between empty lines; a text of spaces has none. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

export const textOf = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

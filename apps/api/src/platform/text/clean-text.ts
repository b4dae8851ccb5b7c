/** Control characters, save those of `kept`; and half of a surrogate pair, which no database can hold. */
const controls = (kept: string): RegExp => new RegExp(`(?![${kept}])[\\p{Cc}\\p{Cs}]`, 'gu');

const NOT_IN_TEXT = controls('\\n\\t');
/** Bidirectional overrides and isolates (UAX 9): they can make a name read as another. RTL letters need none of them. */
const BIDI_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g;

/** What a person wrote over several lines: NFC, `\n` as line end, nothing invisible that deceives. Emoji and RTL stay. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(BIDI_OVERRIDES, '')
    .replace(NOT_IN_TEXT, '')
    .trim();
}

/** What a person wrote on one line (title, name, place): as `cleanText`, with runs of blanks as one space. */
export const cleanLine = (text: string): string =>
  cleanText(text.replace(/[\r\n\t\u2028\u2029]+/g, ' ')).replace(/ {2,}/g, ' ');

/** Length as people count: in code points, so that most emoji are one. */
export const lengthOf = (text: string): number => {
  let points = 0;
  for (const _ of text) points += 1;
  return points;
};

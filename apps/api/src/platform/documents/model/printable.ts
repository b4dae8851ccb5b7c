/** Draws as an empty box: in our fonts for what they have no letter for. */
const BOX = '\u25a1';
const BREAKS = /[\u0000-\u001f\u007f\u2028\u2029]+/g;
/** Marks that steer other letters and show nothing by themselves. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu;

export interface Printable {
  /** What is drawn: letters of the fonts only. */
  readonly drawn: string;
  /** The whole text when something of it cannot be drawn: for copying and reading aloud. */
  readonly actual?: string;
}

/**
 * Makes any text safe to draw. Words in letters that the fonts lack (Arabic, emoji) become one box each, and the
 * text itself stays in the file behind it.
 */
export function printable(text: string, has: (codePoint: number) => boolean): Printable {
  const whole = text.normalize('NFC').replace(BREAKS, ' ');
  const seen = whole.replace(UNSEEN, '');
  let drawn = '';
  for (const letter of seen) {
    if (has(letter.codePointAt(0) ?? 0)) drawn += letter;
    else if (!drawn.endsWith(BOX)) drawn += BOX;
  }
  return drawn === seen ? { drawn } : { drawn, actual: whole };
}

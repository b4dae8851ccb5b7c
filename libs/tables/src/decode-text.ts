export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Bytes of a file that somebody saved from a spreadsheet -> its text, without byte order mark; null when it is no text at
 * all (a workbook renamed `.csv`). Text that is not valid UTF-8 is what old spreadsheets save (Windows-1252, « Latin-1 »):
 * say so to whoever sends it, who can look at the accents.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return textOf(decodedAs('utf-16le', bytes), 'utf-16');
  if (first === 0xfe && second === 0xff) return textOf(decodedAs('utf-16be', bytes), 'utf-16');
  try {
    return textOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    return textOf(windows1252(bytes), 'windows-1252');
  }
}

const decodedAs = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/** No spreadsheet writes a NUL, and every workbook, picture or PDF has some. */
const textOf = (text: string, encoding: TextEncoding): DecodedText | null =>
  text.includes('\0') ? null : { text, encoding };

/** Some versions of Node read 0x80-0x9F of Windows-1252 as control characters; these are the WHATWG ones. */
export const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => C1[control.charCodeAt(0) - 0x80] ?? control);

const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

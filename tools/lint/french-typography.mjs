// French typography of the locales: a no-break space before : ; ? ! and inside « ».
// Source: Lexique des règles typographiques en usage à l'Imprimerie nationale, « ponctuation ».
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const SPACES = `[ ${NO_BREAK}${NARROW}]`;

const CORRECTIONS = [
  // After a letter, a digit, a closing mark or an interpolation; before a space or the end: not in 10:30 or https://
  [new RegExp(`([\\p{L}\\p{N})\\]}»%€…"’]) ?([:;?!]+)(?=\\s|$|[<»)])`, 'gu'), `$1${NO_BREAK}$2`],
  [new RegExp(`« ?(?!${SPACES})`, 'gu'), `«${NO_BREAK}`],
  [new RegExp(`(?<!${SPACES})»|(?<=\\S) »`, 'gu'), `${NO_BREAK}»`],
];

/**
 * The same sentence with its French spaces; equal to the argument when nothing is wrong.
 * @param {string} sentence
 * @returns {string}
 */
export function withFrenchSpaces(sentence) {
  return CORRECTIONS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), sentence);
}

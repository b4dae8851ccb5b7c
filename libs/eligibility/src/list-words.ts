import { isCalendarDate } from './calendar-date';
import { type CalendarMonth, isCalendarMonth } from './age-band';
import { folded } from './identity-words';

/** Somebody as a list of the town, or she herself, writes her; compared in these words and no others. */
export interface ListWords {
  readonly surname: string;
  readonly givenName: string;
  readonly street: string;
}

/**
 * A surname or a given name without case, accents, spaces, hyphens or apostrophes: « de La Tour », « De la Tour » and
 * « DELATOUR » are one. Particles stay: « Le Goff » and « Goff » are two families.
 */
export const nameWords = (name: string): string => folded(name);

/** The first of several given names, as lists of the état civil write them: « Marie, Jeanne » or « Marie Jeanne ». */
export const firstGivenName = (names: string): string => nameWords(names.trim().split(/[\s,;/]+/)[0] ?? '');

/** What the post and its users shorten (NF Z10-011, annex), with what it stands for. */
const SHORT: Readonly<Record<string, string>> = {
  all: 'allee',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  boul: 'boulevard',
  bvd: 'boulevard',
  car: 'carrefour',
  cdt: 'commandant',
  ch: 'chemin',
  che: 'chemin',
  chem: 'chemin',
  col: 'colonel',
  crs: 'cours',
  dr: 'docteur',
  fbg: 'faubourg',
  fg: 'faubourg',
  gal: 'general',
  gen: 'general',
  imp: 'impasse',
  lot: 'lotissement',
  lt: 'lieutenant',
  mal: 'marechal',
  pas: 'passage',
  pl: 'place',
  pdt: 'president',
  pr: 'professeur',
  qu: 'quai',
  r: 'rue',
  res: 'residence',
  rte: 'route',
  sq: 'square',
  st: 'saint',
  ste: 'sainte',
  bis: 'b',
  ter: 't',
  quater: 'q',
};

/** Words that some write in a street's name and others do not. */
const SMALL = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'l', 'la', 'le', 'les', 'et', 'en']);

/** What says where in a building: two people of one name behind one door are told apart by a human. */
const INSIDE = /^(?:appartement|appart|appt|apt|app|batiment|bat|escalier|esc|etage|porte|logement)$/;

/**
 * The number and street of an address: without case, accents or small words, abbreviations written out, nothing of
 * the door in the building. « 12 bis, Av. de la République, appt 4 » gives « 12 b avenue republique ».
 */
export function streetWords(street: string): string {
  const plain = street
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\d)(bis|ter|quater|b|t|q)\b/g, '$1 $2')
    .trim();
  const words: string[] = [];
  const given = plain.split(' ');
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? '';
    if (INSIDE.test(word)) at++;
    else if (!SMALL.has(word) && word !== '') words.push(SHORT[word] ?? word);
  }
  return words.join(' ');
}

/** An address on one line, cut before its postcode: lists write one column or three. */
export interface CutAddress {
  readonly street: string;
  /** Five digits, or nothing. */
  readonly postcode: string;
  readonly city: string;
}

/** @param address such as « 12 rue du Port 46000 Cahors »; without a postcode all of it is the street. */
export function cutAddress(address: string): CutAddress {
  const found = /^(.*?)[\s,]+(\d{2} ?\d{3})\b[\s,]*(.*)$/s.exec(address.trim());
  if (!found) return { street: address.trim(), postcode: '', city: '' };
  const [, street = '', postcode = '', city = ''] = found;
  return { street, postcode: postcode.replace(' ', ''), city };
}

/** The name of a town as it is compared: « ST-CÉRÉ CEDEX 2 » and « Saint-Céré » are one. */
export const townWords = (city: string): string =>
  streetWords(city.replace(/\bcedex\b.*$/i, '')).replaceAll(' ', '');

/**
 * The month of a birth date as lists write it: `1951-04`, `1951-04-12`, `04/1951`, `12/04/1951`, with `/`, `-`, `.`
 * or spaces. @returns `''` when nothing is written, null when it is no date
 */
export function readBirthMonth(text: string): CalendarMonth | '' | null {
  const plain = text.trim().replace(/[\s./]+/g, '-');
  if (plain === '') return '';
  const parts = plain.split('-').map((part) => part.padStart(2, '0'));
  const ordered = parts[0]?.length === 4 ? parts : parts.reverse();
  const written = ordered.join('-');
  if (ordered.length === 2) return isCalendarMonth(written) ? written : null;
  return ordered.length === 3 && isCalendarDate(written) ? written.slice(0, 7) : null;
}

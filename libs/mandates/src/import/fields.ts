import { type CalendarDate, isCalendarDate } from '@parvis/eligibility';
import { ok, refuse, type Result } from '@parvis/kernel';
import { folded } from '@parvis/tables';
import type { Sex } from '../composition';
import type { Designation, Standing } from './member-row';

/** A field, or « this is not one ». */
export type Read<T> = Result<T, null>;
const no: Read<never> = refuse(null);

const SEX_WORDS: Readonly<Record<string, Sex | null>> = {
  f: 'F',
  femme: 'F',
  feminin: 'F',
  mme: 'F',
  madame: 'F',
  m: 'M',
  h: 'M',
  homme: 'M',
  masculin: 'M',
  'm.': 'M',
  mr: 'M',
  monsieur: 'M',
  nr: null,
  nc: null,
  'non renseigne': null,
  'non communique': null,
};

/** As declared in the list; « non renseigné » is an answer, not a fault. */
export function readSex(found: string): Read<Sex | null> {
  const word = folded(found);
  return Object.hasOwn(SEX_WORDS, word) ? ok(SEX_WORDS[word] ?? null) : no;
}

const STANDING_WORDS: Readonly<Record<string, Standing>> = {
  titulaire: 'titular',
  complementaire: 'reserve',
  'membre complementaire': 'reserve',
  'liste complementaire': 'reserve',
  reserve: 'reserve',
  suppleant: 'reserve',
  suppleante: 'reserve',
};

export function readStanding(found: string): Read<Standing> {
  const word = folded(found);
  return Object.hasOwn(STANDING_WORDS, word) ? ok(STANDING_WORDS[word] as Standing) : no;
}

const FRENCH = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;

/** `31/12/2027` or `2027-12-31`. Two figures for a year, or the American order, are not guessed. */
export function readDate(found: string): Read<CalendarDate> {
  const [, day = '', month = '', year = ''] = FRENCH.exec(found) ?? [];
  const date = year === '' ? found : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? ok(date) : no;
}

export function readNumber(found: string): Read<number> {
  return /^\d{1,6}$/.test(found) ? ok(Number(found)) : no;
}

// Enough to catch a slip of the pen; whether it is hers, a message will say.
const EMAIL = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/;

export function readEmail(found: string): Read<string> {
  return EMAIL.test(found) ? ok(found.toLowerCase()) : no;
}

const DESIGNATION_WORDS: Readonly<Record<string, Designation>> = {
  'tirage au sort': 'draw',
  tirage: 'draw',
  designation: 'appointed',
  designe: 'appointed',
  designee: 'appointed',
  nomination: 'appointed',
  nomme: 'appointed',
  nommee: 'appointed',
  election: 'elected',
  elu: 'elected',
  elue: 'elected',
  volontariat: 'volunteer',
  volontaire: 'volunteer',
  candidature: 'volunteer',
  'de droit': 'by_right',
  'membre de droit': 'by_right',
};

/** « tirage au sort - fichier bailleur » says the mode, then the source. Words that are none of ours are all source. */
export function readDesignation(found: string | null): {
  designation: Designation | null;
  source: string | null;
} {
  const [mode = '', ...rest] = (found ?? '').split(/\s[-–—]\s|\s*:\s/);
  const word = folded(mode);
  if (!Object.hasOwn(DESIGNATION_WORDS, word)) return { designation: null, source: found };
  return { designation: DESIGNATION_WORDS[word] ?? null, source: rest.join(' - ').trim() || null };
}

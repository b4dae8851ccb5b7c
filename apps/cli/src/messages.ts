import en from './messages/en.json';
import fr from './messages/fr.json';

export type MessageKey = keyof typeof en;
export type Blanks = Readonly<Record<string, string | number>>;
export type Say = (key: MessageKey, blanks?: Blanks) => string;

/** A sentence missing in French is a compile error here. */
const BOOKS: Readonly<Record<'en' | 'fr', Readonly<Record<MessageKey, string>>>> = { en, fr };

/** French when the terminal's language is French, else English (POSIX order of the variables). */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): 'en' | 'fr' {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Sentences of one language; `{name}` in a sentence is filled from `blanks`. */
export const speaker =
  (language: 'en' | 'fr'): Say =>
  (key, blanks = {}) =>
    BOOKS[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));

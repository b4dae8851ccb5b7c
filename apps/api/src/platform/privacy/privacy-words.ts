import enWords from '../../locales/en/personal-data.json';
import frWords from '../../locales/fr/personal-data.json';
import en from '../../locales/en/export.json';
import fr from '../../locales/fr/export.json';
import type { MailLanguage } from '../mail/mail-text';

type Words = typeof fr & Record<keyof typeof frWords, Record<string, string | Record<string, string>>>;

const WORDS: Record<MailLanguage, Words> = { fr: { ...frWords, ...fr }, en: { ...enWords, ...en } };

export const exportWords = (language: MailLanguage): Words => WORDS[language];

/** A word of a table of words, or its key: an export must never fail for want of a sentence. */
export function wordOf(
  words: Words,
  table: 'tables' | 'columns' | 'processings',
  key: string,
  part?: 'name' | 'purpose',
): string {
  const found = words[table][key];
  if (typeof found === 'string') return found;
  return (part && found?.[part]) ?? key;
}

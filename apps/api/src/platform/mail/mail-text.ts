import en from '../../locales/en/mail.json';
import fr from '../../locales/fr/mail.json';

type Texts = typeof fr;
export type MailTemplate = Exclude<keyof Texts, 'words' | 'signature'>;
export type MailLanguage = 'fr' | 'en';

// Typed as the French file: a sentence missing in English does not compile.
const TEXTS: Record<MailLanguage, Texts> = { fr, en };

/** The language of a person or a browser among those that have texts; French for all others. */
export const mailLanguage = (wanted: string | null | undefined): MailLanguage =>
  wanted?.toLowerCase().startsWith('en') ? 'en' : 'fr';

/**
 * Subject and plain text of a mail. `{{name}}` takes `params.name`; a value that has a word in `words` takes that
 * word (`decision`). A line that names an empty or missing value is left out; in a subject it leaves nothing behind.
 * What people typed goes in as it is: the mail is plain text, and line breaks cannot enter the subject.
 */
export function mailText(
  template: MailTemplate,
  language: MailLanguage,
  params: Readonly<Record<string, string>>,
): { subject: string; text: string } {
  const texts = TEXTS[language];
  const fill = (sentence: string): string =>
    sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => wordFor(texts, name, params[name] ?? ''));
  const isEmpty = (line: string): boolean =>
    [...line.matchAll(/\{\{(\w+)\}\}/g)].some(([, name = '']) => !params[name]);
  const lines = texts[template].text.filter((line) => !isEmpty(line)).map(fill);
  const signature = isEmpty(texts.signature) ? [] : ['', '-- ', fill(texts.signature)];
  return {
    subject: oneLine(fill(texts[template].subject)),
    text: `${[...lines, ...signature].join('\n')}\n`,
  };
}

function wordFor(texts: Texts, name: string, value: string): string {
  const words = (texts.words as Record<string, Record<string, string>>)[name];
  return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029\0]+/g, ' ').trim();

import en from '../../locales/en/mail.json';
import fr from '../../locales/fr/mail.json';
import type { MailBlock, MailLine } from './mail-body';

type Texts = typeof fr;
export type MailTemplate = Exclude<keyof Texts, 'words' | 'signature'>;
export type MailLanguage = 'fr' | 'en';
export type MailParams = Readonly<Record<string, string>>;

// Typed as the French file: a sentence missing in English does not compile.
const TEXTS: Record<MailLanguage, Texts> = { fr, en };

/** The language of a person or a browser among those that have texts; French for all others. */
export const mailLanguage = (wanted: string | null | undefined): MailLanguage =>
  wanted?.toLowerCase().startsWith('en') ? 'en' : 'fr';

export const isMailTemplate = (name: string): name is MailTemplate =>
  Object.hasOwn(fr, name) && name !== 'words' && name !== 'signature';

/**
 * Subject and plain text of a mail. `{{name}}` takes `params.name`; a value that has a word in `words` takes that
 * word (`decision`). A line that names an empty or missing value is left out; in a subject it leaves nothing behind.
 * What people typed goes in as it is: the mail is plain text, and line breaks cannot enter the subject.
 */
export function mailText(
  template: MailTemplate,
  language: MailLanguage,
  params: MailParams,
): { subject: string; text: string } {
  const texts = TEXTS[language];
  const lines = fillLines(texts[template].text, language, params);
  const signature = fillLines([texts.signature], language, params);
  const end = signature.length > 0 ? ['', '-- ', ...signature] : [];
  return { subject: mailSubject(template, language, params), text: `${[...lines, ...end].join('\n')}\n` };
}

/** The subject alone: what a list of messages says of it. */
export const mailSubject = (template: MailTemplate, language: MailLanguage, params: MailParams): string =>
  oneLine(fill(TEXTS[language][template].subject, language, params));

/** The body as blocks, for a mail that has an HTML part too. A line « words: {{address}} » becomes a link. */
export const mailBlocks = (template: MailTemplate, language: MailLanguage, params: MailParams): MailBlock[] =>
  blocksOf(TEXTS[language][template].text, language, params);

export function blocksOf(lines: readonly string[], language: MailLanguage, params: MailParams): MailBlock[] {
  const blocks: MailBlock[] = [];
  let paragraph: MailLine[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') paragraph.push(...linesOf(line, language, params));
    else if (paragraph.length > 0) {
      blocks.push({ kind: 'paragraph', lines: paragraph });
      paragraph = [];
    }
  }
  return blocks;
}

const A_LINK = /^(.*?)\s*:\s*\{\{(address|unsubscribe|choices)\}\}$/;

/** None when a value that it names is missing. */
export function linesOf(line: string, language: MailLanguage, params: MailParams): MailLine[] {
  const [, label, name = ''] = A_LINK.exec(line) ?? [];
  if (label === undefined) return fillLines([line], language, params);
  return fillLines([label], language, params).flatMap((words) =>
    params[name] ? [{ label: words, url: params[name] }] : [],
  );
}

const fillLines = (lines: readonly string[], language: MailLanguage, params: MailParams): string[] =>
  lines.filter((line) => !isEmpty(line, params)).map((line) => fill(line, language, params));

const isEmpty = (line: string, params: MailParams): boolean =>
  [...line.matchAll(/\{\{(\w+)\}\}/g)].some(([, name = '']) => !params[name]);

export const fill = (sentence: string, language: MailLanguage, params: MailParams): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => wordFor(TEXTS[language], name, params[name] ?? ''));

function wordFor(texts: Texts, name: string, value: string): string {
  const words = (texts.words as Record<string, Record<string, string>>)[name];
  return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029\0]+/g, ' ').trim();

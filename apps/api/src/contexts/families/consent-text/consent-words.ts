import { createHash } from 'node:crypto';
import en from '../../../locales/en/consent.json';
import fr from '../../../locales/fr/consent.json';
import type { MailLanguage } from '../../../platform/mail/mail-text';

// Typed as the French file: a sentence missing in English does not compile.
const TEXTS: Record<MailLanguage, typeof fr> = { fr, en };

export type ConsentWords = typeof fr;

/** A text as it is read today. `body` is what is kept, `digest` its SHA-256 (hex). */
export interface CurrentText {
  readonly version: number;
  readonly language: MailLanguage;
  readonly words: ConsentWords;
  readonly body: string;
  readonly digest: string;
}

export function currentText(language: MailLanguage): CurrentText {
  const words = TEXTS[language];
  const body = JSON.stringify(words);
  const digest = createHash('sha256').update(`${language}\n${body}`).digest('hex');
  return { version: words.version, language, words, body, digest };
}

import en from '../../locales/en/messages.json';
import fr from '../../locales/fr/messages.json';
import type { MailLanguage } from './mail-text';

// Typed as the French file: a sentence missing in English does not compile.
const TEXTS: Record<MailLanguage, typeof fr> = { fr, en };

/** The sentences around messages: why one is told, the mail of a day, the signature. */
export const messageTexts = (language: MailLanguage): typeof fr => TEXTS[language];

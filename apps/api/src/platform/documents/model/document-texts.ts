import en from '../../../locales/en/documents.json';
import fr from '../../../locales/fr/documents.json';

export type DocumentTexts = typeof fr;
export type DocumentLanguage = 'fr' | 'en';
export const DOCUMENT_LANGUAGES: readonly DocumentLanguage[] = ['fr', 'en'];

// Typed as the French file: a sentence missing in English does not compile.
const TEXTS: Record<DocumentLanguage, DocumentTexts> = { fr, en };

export const documentTexts = (language: DocumentLanguage): DocumentTexts => TEXTS[language];

import { documentFormats, type DocumentFormats } from '../../../platform/documents/model/document-formats';
import en from '../../../locales/en/documents.json';
import fr from '../../../locales/fr/documents.json';

export type DocumentTexts = typeof fr;
export type DocumentLanguage = 'fr' | 'en';
export const DOCUMENT_LANGUAGES: readonly DocumentLanguage[] = ['fr', 'en'];

// Typed as the French file: a sentence missing in English does not compile.
const TEXTS: Record<DocumentLanguage, DocumentTexts> = { fr, en };

/** What a document says with: its language's sentences and formats. */
export interface DocumentWords extends DocumentFormats {
  readonly language: DocumentLanguage;
  readonly texts: DocumentTexts;
}

export const documentWords = (language: DocumentLanguage, currency: string): DocumentWords => ({
  ...documentFormats(language, currency),
  language,
  texts: TEXTS[language],
});

/** « {{name}} » takes `params.name`. */
export const filled = (sentence: string, params: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '');

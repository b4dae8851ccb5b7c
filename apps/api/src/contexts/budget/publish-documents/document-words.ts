import { documentFormats, type DocumentFormats } from '../../../platform/documents/model/document-formats';
import {
  type DocumentLanguage,
  type DocumentTexts,
  documentTexts,
} from '../../../platform/documents/model/document-texts';

/** What a document says with: its language's sentences and formats. */
export interface DocumentWords extends DocumentFormats {
  readonly language: DocumentLanguage;
  readonly texts: DocumentTexts;
}

export const documentWords = (language: DocumentLanguage, currency: string): DocumentWords => ({
  ...documentFormats(language, currency),
  language,
  texts: documentTexts(language),
});

/** « {{name}} » takes `params.name`. */
export const filled = (sentence: string, params: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '');

import type { DocumentModel } from '../../../platform/documents/model/document-model';
import type { AskedJob } from '../../../platform/long-jobs/long-jobs';
import { resultsPath } from '../count-edition/count-job';
import type { EditionEntity } from '../tables/edition.entity';
import type { DocumentLanguage } from '../../../platform/documents/model/document-texts';
import type { DocumentWords } from './document-words';
import type { EditionFacts } from './edition-facts.store';
import { minutesDocument } from './minutes-document';
import { resultsDocument } from './results-document';

export const DOCUMENT_KINDS = ['minutes', 'results'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const MAKERS: Record<DocumentKind, (facts: EditionFacts, words: DocumentWords) => DocumentModel> = {
  minutes: minutesDocument,
  results: resultsDocument,
};

/** Minutes are those of a count held here: an imported election had its own. */
export const kindsFor = ({ origin }: Pick<EditionEntity, 'origin'>): readonly DocumentKind[] =>
  origin === 'held' ? DOCUMENT_KINDS : ['results'];

const FILES: Record<DocumentKind, string> = { minutes: 'proces-verbal', results: 'resultats' };

/** « resultats.fr.pdf »: the file's name, at the end of its address. */
export const fileName = (kind: DocumentKind, language: DocumentLanguage): string =>
  `${FILES[kind]}.${language}.pdf`;

export const documentPath = (slug: string, kind: DocumentKind, language: DocumentLanguage): string =>
  `/files/budgets/${encodeURIComponent(slug)}/documents/${fileName(kind, language)}`;

/** The asking for an edition's documents, subject = the edition's id. */
export const documentsJob = (
  edition: Pick<EditionEntity, 'id' | 'slug' | 'name' | 'origin'>,
  askedBy: string | null,
): AskedJob => ({
  kind: 'edition_documents',
  subject: edition.id,
  label: edition.name,
  place: resultsPath(edition.slug),
  askedBy,
});

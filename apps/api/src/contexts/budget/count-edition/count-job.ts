import type { AskedJob } from '../../../platform/long-jobs/long-jobs';
import type { EditionEntity } from '../tables/edition.entity';

/** A past edition read from a file is counted like one held here; the screen tells them apart. */
export const countKindOf = ({ origin }: Pick<EditionEntity, 'origin'>): 'count_edition' | 'import_edition' =>
  origin === 'imported' ? 'import_edition' : 'count_edition';

/** Where results are read. The web's own table of addresses is apps/web/src/paths.ts. */
export const resultsPath = (slug: string): string => `/budgets/${encodeURIComponent(slug)}/resultats`;

/** The asking for a count, subject = the edition's id. */
export const countJob = (
  edition: Pick<EditionEntity, 'id' | 'slug' | 'name' | 'origin'>,
  askedBy: string | null,
  ballots = 0,
): AskedJob => ({
  kind: countKindOf(edition),
  subject: edition.id,
  label: edition.name,
  place: edition.origin === 'imported' ? '/gestion/importer' : `/gestion/${encodeURIComponent(edition.slug)}`,
  askedBy,
  total: ballots,
});

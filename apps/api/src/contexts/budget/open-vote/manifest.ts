import { createHash } from 'node:crypto';
import { canonicalJson } from '@parvis/kernel';
import type { KnownEdition } from '../editions.store';
import type { BallotProjectEntity } from '../tables/ballot-project.entity';

/**
 * What is frozen at opening, as one text that anybody can hash again: rules, projects, costs and calendar.
 * Instants are RFC 3339 in UTC, amounts integer cents, projects in the order of their numbers.
 */
export function manifestOf(
  edition: KnownEdition,
  lines: readonly BallotProjectEntity[],
  openedAt: Date,
): string {
  return canonicalJson({
    version: 1,
    edition: { slug: edition.slug, name: edition.name },
    rules: {
      envelopeCents: edition.envelopeCents,
      currency: edition.currency,
      maxChoices: edition.maxChoices,
      minimumAge: edition.minimumAge,
      openTo: edition.openTo,
      residence: edition.residenceRule,
      counting: edition.countingRule,
    },
    projects: lines.map(({ projectId, title, costCents, neighbourhoodSlug }) => ({
      id: projectId,
      title,
      costCents,
      neighbourhood: neighbourhoodSlug,
    })),
    calendar: edition.calendar.map(({ phase, startsAt, endsAt }) => ({ phase, startsAt, endsAt })),
    openedAt,
  });
}

/** SHA-256 of the manifest's UTF-8 text, hex. */
export const fingerprintOf = (manifest: string): string =>
  createHash('sha256').update(manifest, 'utf8').digest('hex');

import type { Tiding } from '../../notifications';
import { editionPath } from './edition-path';

interface Edition {
  readonly id: string;
  readonly slug: string;
}

/** What is told of a vote, and the page that it opens. */
const PAGES = { vote_opened: '/voter', vote_closed: '/resultats', results_published: '/resultats' } as const;

/** The tiding that an edition's vote opened, closed, or was counted. `proposals`: whose followers are told too. */
export const editionTiding = (
  template: keyof typeof PAGES,
  { id, slug }: Edition,
  given: { readonly actorId?: string | null; readonly proposals?: readonly string[] } = {},
): Tiding => ({
  followed: [
    { kind: 'edition', id },
    ...(given.proposals ?? []).map((proposal) => ({ kind: 'proposal' as const, id: proposal })),
  ],
  about: { kind: 'edition', id },
  template,
  params: { path: editionPath(slug) + PAGES[template] },
  except: given.actorId ? [given.actorId] : [],
});

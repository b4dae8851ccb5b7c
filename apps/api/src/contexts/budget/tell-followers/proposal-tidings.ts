import type { Viewer } from '../../../platform/access/viewer';
import type { Notice, NoticeTemplate, ThingRef, Tiding } from '../../notifications';
import { proposalPath } from '../proposals/proposal-path';
import type { EditionEntity } from '../tables/edition.entity';
import type { ProposalEntity } from '../tables/proposal.entity';

interface Told {
  readonly proposal: Pick<
    ProposalEntity,
    'id' | 'title' | 'number' | 'authorId' | 'neighbourhoodSlug' | 'editionId'
  >;
  readonly edition: Pick<EditionEntity, 'name' | 'slug'>;
}

/** What happened to a proposal: whoever follows it is told, but for the person who did it. */
export function proposalTiding(
  { proposal: { id } }: Told,
  { personId }: Viewer,
): Pick<Tiding, 'followed' | 'about' | 'except'> {
  const about: ThingRef = { kind: 'proposal', id };
  return { followed: [about], about, except: [personId] };
}

/** The same to its author, in words of its own. Undefined when nobody in particular brought it. */
export function toAuthor(
  { proposal: { authorId, title, number }, edition }: Told,
  template: NoticeTemplate,
  params: Readonly<Record<string, string>> = {},
): Notice | undefined {
  if (!authorId) return undefined;
  const path = proposalPath(edition.slug, number);
  return {
    personId: authorId,
    template,
    params: { title, number: String(number), edition: edition.name, path, ...params },
  };
}

/** A new idea, to those who follow the edition or the neighbourhood; its author knows. */
export function newProposal(proposal: Told['proposal'], edition: Told['edition']): Tiding {
  const { id, authorId, editionId, neighbourhoodSlug } = proposal;
  return {
    followed: [
      { kind: 'edition', id: editionId },
      ...(neighbourhoodSlug ? [{ kind: 'neighbourhood' as const, id: neighbourhoodSlug }] : []),
    ],
    about: { kind: 'proposal', id },
    template: 'new_proposal',
    params: { edition: edition.name },
    except: authorId ? [authorId] : [],
  };
}

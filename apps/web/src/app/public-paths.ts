import type { ListPublicPaths } from '@parvis/contract';
import { paths } from '../paths';
import { graph, type Graph } from '../shared/graph/graph';
import { BrowseEditionsDocument } from '../shared/graphql/generated/operations/browse-editions';
import { ListBodiesDocument } from '../shared/graphql/generated/operations/list-bodies';
import { ListProposalNumbersDocument } from '../shared/graphql/generated/operations/list-proposal-numbers';

const PAGE = 100;
/** A search engine finds the rest by following the pages of the list. */
const MOST_PROPOSALS = 1_000;

async function projectsOf({ query }: Graph, edition: string): Promise<string[]> {
  const found: string[] = [];
  for (let skip = 0; skip < MOST_PROPOSALS; skip += PAGE) {
    const { proposals } = await query(ListProposalNumbersDocument, { edition, first: PAGE, skip });
    const indexable = (proposals?.items ?? []).filter((proposal) => proposal.indexable);
    found.push(...indexable.map(({ number }) => paths.project(edition, number)));
    if (skip + PAGE >= (proposals?.totalItems ?? 0)) break;
  }
  return found;
}

/** What `/sitemap.xml` names: the pages that somebody may look for from outside, newest edition first. */
export const listPublicPaths: ListPublicPaths = async (query) => {
  const reading = graph({ query });
  const { editions } = await reading.query(BrowseEditionsDocument, { first: PAGE, skip: 0 });
  const { bodies } = await reading.query(ListBodiesDocument, { first: PAGE, skip: 0 });
  const found: string[] = [
    ...[paths.home(), paths.editions(), paths.accessibility(), paths.moderation(), paths.bodies()],
    ...bodies.items.map(({ slug }) => paths.body(slug)),
  ];
  for (const { slug, phase } of editions.items) {
    found.push(paths.edition(slug), paths.projects(slug));
    if (phase === 'RESULTS') found.push(paths.results(slug));
    found.push(...(await projectsOf(reading, slug)));
  }
  return found;
};

import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { BrowseProposals } from '../../../features/budget/browse-proposals/browse-proposals';
import { PAGE_SIZE, readSearch, toFilter } from '../../../features/budget/browse-proposals/list-search';
import { graph } from '../../../shared/graph/graph';
import { BrowseProposalsDocument } from '../../../shared/graphql/generated/operations/browse-proposals';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const search = readSearch(new URL(request.url).searchParams);
  const read = (page: number) =>
    graph(context).query(BrowseProposalsDocument, {
      edition: params['edition'] ?? '',
      filter: toFilter(search),
      first: PAGE_SIZE,
      skip: (page - 1) * PAGE_SIZE,
    });
  const asked = await read(search.page);
  const last = Math.ceil((asked.proposals?.totalItems ?? 0) / PAGE_SIZE);
  // An old link may name a page that is no more: the last one is shown, rather than an empty one.
  const page = last > 0 ? Math.min(search.page, last) : search.page;
  const { edition, proposals, town } = page === search.page ? asked : await read(page);
  if (!edition || !proposals) throw data({ kind: 'notFound' }, { status: 404 });
  return { edition, page: proposals, neighbourhoods: town.neighbourhoods, search: { ...search, page } };
}

export function Component() {
  return <BrowseProposals {...useLoaderData<typeof loader>()} />;
}

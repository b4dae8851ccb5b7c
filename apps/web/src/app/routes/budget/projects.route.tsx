import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { BrowseProposals } from '../../../features/budget/browse-proposals/browse-proposals';
import { PAGE_SIZE, readSearch, toFilter } from '../../../features/budget/browse-proposals/list-search';
import { graph } from '../../../shared/graph/graph';
import { BrowseProposalsDocument } from '../../../shared/graphql/generated/operations/browse-proposals';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const search = readSearch(new URL(request.url).searchParams);
  const { edition, proposals, town } = await graph(context).query(BrowseProposalsDocument, {
    edition: params['edition'] ?? '',
    filter: toFilter(search),
    first: PAGE_SIZE,
    skip: (search.page - 1) * PAGE_SIZE,
  });
  if (!edition || !proposals) throw data({ kind: 'notFound' }, { status: 404 });
  return { edition, page: proposals, neighbourhoods: town.neighbourhoods, search };
}

export function Component() {
  return <BrowseProposals {...useLoaderData<typeof loader>()} />;
}

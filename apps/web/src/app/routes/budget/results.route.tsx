import { data, useLoaderData, useSearchParams, type LoaderFunctionArgs } from '../../../shared/router';
import { ResultsPage } from '../../../features/budget/see-results/results-page';
import { graph } from '../../../shared/graph/graph';
import { SeeResultsDocument } from '../../../shared/graphql/generated/operations/see-results';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const read = await graph(context).query(SeeResultsDocument, { edition: params['edition'] ?? '' });
  if (!read.edition) throw data({ kind: 'notFound' }, { status: 404 });
  return { ...read, edition: read.edition };
}

/** Another project explained is the same page: nothing to read again. */
export const shouldRevalidate = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: {
  currentUrl: URL;
  nextUrl: URL;
  defaultShouldRevalidate: boolean;
}) =>
  currentUrl.search === nextUrl.search ? defaultShouldRevalidate : currentUrl.pathname !== nextUrl.pathname;

export function Component() {
  const { edition, countProgress, results, editionDocuments } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return (
    <ResultsPage
      edition={edition}
      progress={countProgress}
      results={results}
      papers={editionDocuments}
      picked={search.get('projet')}
      maySteer={edition.maySteer}
    />
  );
}

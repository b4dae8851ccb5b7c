import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { EditionsPage } from '../../../features/budget/browse-editions/editions-page';
import { graph } from '../../../shared/graph/graph';
import { BrowseEditionsDocument } from '../../../shared/graphql/generated/operations/browse-editions';

export const loader = ({ context }: LoaderFunctionArgs) =>
  graph(context).query(BrowseEditionsDocument, { first: 100, skip: 0 });

export function Component() {
  const { editions } = useLoaderData<typeof loader>();
  return <EditionsPage editions={editions} />;
}

import { BodiesPage } from '../../../features/councils/list-bodies/bodies-page';
import { graph } from '../../../shared/graph/graph';
import { ListBodiesDocument } from '../../../shared/graphql/generated/operations/list-bodies';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export const loader = ({ context }: LoaderFunctionArgs) =>
  graph(context).query(ListBodiesDocument, { first: 100, skip: 0 });

export function Component() {
  return <BodiesPage {...useLoaderData<typeof loader>()} />;
}

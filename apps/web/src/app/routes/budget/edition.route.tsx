import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { EditionPage } from '../../../features/budget/see-edition/edition-page';
import { graph } from '../../../shared/graph/graph';
import { SeeEditionDocument } from '../../../shared/graphql/generated/operations/see-edition';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { edition } = await graph(context).query(SeeEditionDocument, { slug: params['edition'] ?? '' });
  if (!edition) throw data({ kind: 'notFound' }, { status: 404 });
  return { edition };
}

export function Component() {
  const { edition } = useLoaderData<typeof loader>();
  return <EditionPage edition={edition} />;
}

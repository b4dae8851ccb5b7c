import { BodyPage } from '../../../features/councils/see-body/body-page';
import { graph } from '../../../shared/graph/graph';
import { SeeBodyDocument } from '../../../shared/graphql/generated/operations/see-body';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { body } = await graph(context).query(SeeBodyDocument, { slug: params['body'] ?? '' });
  if (!body) throw data({ kind: 'notFound' }, { status: 404 });
  return body;
}

export function Component() {
  return <BodyPage body={useLoaderData<typeof loader>()} />;
}

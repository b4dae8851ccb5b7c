import { OpenAccountPage } from '../../../features/identity/open-account/open-account-page';
import { graph } from '../../../shared/graph/graph';
import { OpenAccountPageDocument } from '../../../shared/graphql/generated/operations/open-account-page';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, town } = await graph(context).query(OpenAccountPageDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!viewer.permissions.includes('identity.open_account'))
    throw data({ kind: 'notFound' }, { status: 404 });
  return { town };
}

export function Component() {
  return <OpenAccountPage {...useLoaderData<typeof loader>()} />;
}

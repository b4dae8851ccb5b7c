import { AccountsPage } from '../../../features/identity/find-accounts/accounts-page';
import { graph } from '../../../shared/graph/graph';
import { OpenAccountPageDocument } from '../../../shared/graphql/generated/operations/open-account-page';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, town } = await graph(context).query(OpenAccountPageDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!viewer.permissions.includes('identity.open_account'))
    throw data({ kind: 'notFound' }, { status: 404 });
  return { neighbourhoods: town.neighbourhoods };
}

export function Component() {
  const { neighbourhoods } = useLoaderData<typeof loader>();
  return <AccountsPage neighbourhoods={neighbourhoods} actions={() => null} />;
}

import { AccountsPage } from '../../../features/identity/find-accounts/accounts-page';
import { AttestResidence } from '../../../features/residence/attest-residence/attest-residence';
import { graph } from '../../../shared/graph/graph';
import { OpenAccountPageDocument } from '../../../shared/graphql/generated/operations/open-account-page';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, town } = await graph(context).query(OpenAccountPageDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!viewer.permissions.includes('identity.open_account'))
    throw data({ kind: 'notFound' }, { status: 404 });
  const may = viewer.permissions.includes('residence.attest');
  return { neighbourhoods: town.neighbourhoods, may };
}

export function Component() {
  const { neighbourhoods, may } = useLoaderData<typeof loader>();
  return (
    <AccountsPage
      neighbourhoods={neighbourhoods}
      actions={({ id, displayName }) => may && <AttestResidence personId={id} name={displayName} />}
    />
  );
}

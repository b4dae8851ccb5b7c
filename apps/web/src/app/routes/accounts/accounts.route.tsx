import { AccountsPage } from '../../../features/identity/find-accounts/accounts-page';
import { AttestResidence } from '../../../features/residence/attest-residence/attest-residence';
import { OpenAssistedSession } from '../../../features/identity/open-assisted-session/open-assisted-session';
import { paths } from '../../../paths';
import { forget } from '../../../shared/apollo/forget';
import { graph } from '../../../shared/graph/graph';
import { OpenAccountPageDocument } from '../../../shared/graphql/generated/operations/open-account-page';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, town } = await graph(context).query(OpenAccountPageDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!viewer.permissions.includes('identity.open_account'))
    throw data({ kind: 'notFound' }, { status: 404 });
  const may = viewer.permissions.includes('residence.attest');
  const assists = viewer.permissions.includes('identity.assist');
  const doubles = viewer.permissions.includes('identity.see_doubles');
  return { neighbourhoods: town.neighbourhoods, may, assists, doubles };
}

export function Component() {
  const { neighbourhoods, may, assists, doubles } = useLoaderData<typeof loader>();
  // Another person from here on: the whole page is read again, and the agent's drafts go with him.
  const opened = async () => {
    window.localStorage.clear();
    await forget();
    window.location.assign(paths.home());
  };
  return (
    <AccountsPage
      neighbourhoods={neighbourhoods}
      seesDoubles={doubles}
      actions={({ id, displayName }) => (
        <>
          {assists && <OpenAssistedSession personId={id} name={displayName} onOpened={opened} />}
          {may && <AttestResidence personId={id} name={displayName} />}
        </>
      )}
    />
  );
}

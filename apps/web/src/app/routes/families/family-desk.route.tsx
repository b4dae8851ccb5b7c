import { LookForAccounts } from '../../../features/identity/find-accounts/look-for-accounts';
import { FamilyDeskPage } from '../../../features/families/see-desk-family/family-desk-page';
import { FoundAccountCard } from '../../../features/families/see-desk-family/found-account-card';
import { graph } from '../../../shared/graph/graph';
import { OpenAccountPageDocument } from '../../../shared/graphql/generated/operations/open-account-page';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, town } = await graph(context).query(OpenAccountPageDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!viewer.permissions.includes('families.desk')) throw data({ kind: 'notFound' }, { status: 404 });
  const searches = viewer.permissions.includes('identity.open_account');
  return { neighbourhoods: town.neighbourhoods, townName: town.name, searches };
}

export function Component() {
  const { neighbourhoods, townName, searches } = useLoaderData<typeof loader>();
  return (
    <FamilyDeskPage
      town={townName}
      search={
        searches
          ? (choice) => (
              <LookForAccounts neighbourhoods={neighbourhoods}>
                {(account, place) => (
                  <FoundAccountCard key={account.id} account={account} place={place} choice={choice} />
                )}
              </LookForAccounts>
            )
          : null
      }
    />
  );
}

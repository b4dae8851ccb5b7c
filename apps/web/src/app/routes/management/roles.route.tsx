import { readRolesSearch, ROLES_A_PAGE } from '../../../features/rights/see-roles/roles-search';
import { RolesPage } from '../../../features/rights/see-roles/roles-page';
import { graph } from '../../../shared/graph/graph';
import { SeeRolesDocument } from '../../../shared/graphql/generated/operations/see-roles';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const search = readRolesSearch(new URL(request.url).searchParams);
  const { page, role, words } = search;
  const known = await graph(context).query(SeeRolesDocument, {
    ...{ role, words },
    first: ROLES_A_PAGE,
    skip: (page - 1) * ROLES_A_PAGE,
  });
  return { known, search };
}

export function Component() {
  const { revalidate } = useRevalidator();
  return <RolesPage {...useLoaderData<typeof loader>()} onChanged={revalidate} />;
}

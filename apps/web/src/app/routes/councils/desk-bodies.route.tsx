import { FoundBodyForm } from '../../../features/councils/found-body/found-body-form';
import { KeptBodiesPage } from '../../../features/councils/see-body-desk/kept-bodies-page';
import { graph } from '../../../shared/graph/graph';
import { SeeKeptBodiesDocument } from '../../../shared/graphql/generated/operations/see-kept-bodies';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

/** Who keeps no body, and may found none, finds nothing here. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, myKeptBodies } = await graph(context).query(SeeKeptBodiesDocument);
  const permissions = viewer?.permissions ?? [];
  if (!permissions.some((one) => one.startsWith('councils.')))
    throw data({ kind: 'notFound' }, { status: 404 });
  return { bodies: myKeptBodies, mayFound: permissions.includes('councils.found') };
}

export function Component() {
  const { bodies, mayFound } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return (
    <KeptBodiesPage bodies={bodies}>{mayFound && <FoundBodyForm onFounded={revalidate} />}</KeptBodiesPage>
  );
}

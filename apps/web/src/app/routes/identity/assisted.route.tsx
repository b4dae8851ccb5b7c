import { RenewPage } from '../../../features/identity/open-assisted-session/renew-page';
import { forget } from '../../../shared/apollo/forget';
import { graph } from '../../../shared/graph/graph';
import { AssistedSessionDocument } from '../../../shared/graphql/generated/operations/assisted-session';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer } = await graph(context).query(AssistedSessionDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!viewer.assistance) throw data({ kind: 'notFound' }, { status: 404 });
  return { assistance: viewer.assistance };
}

export function Component() {
  const { assistance } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const renewed = async () => {
    await forget();
    await revalidate();
  };
  return <RenewPage assistance={assistance} onRenewed={renewed} />;
}

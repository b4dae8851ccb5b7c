import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { ChooseEdition } from '../../../features/budget/review-queue/choose-edition';
import { graph } from '../../../shared/graph/graph';
import { ManageEditionsDocument } from '../../../shared/graphql/generated/operations/manage-editions';

/** Who may not review finds nothing here, as everywhere. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, editions } = await graph(context).query(ManageEditionsDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!viewer.permissions.includes('budget.review')) throw data({ kind: 'notFound' }, { status: 404 });
  return editions.items.filter(({ origin }) => origin === 'HELD');
}

export function Component() {
  return <ChooseEdition editions={useLoaderData<typeof loader>()} />;
}

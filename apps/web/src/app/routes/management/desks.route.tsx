import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { ChooseEdition } from '../../../features/budget/review-queue/choose-edition';
import { HubLinks } from '../../../shared/hub/hub-links';
import { graph } from '../../../shared/graph/graph';
import { ManageEditionsDocument } from '../../../shared/graphql/generated/operations/manage-editions';
import { managementLinks } from './management-links';

/** Who may not review finds nothing here, as everywhere. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, editions } = await graph(context).query(ManageEditionsDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  const { permissions } = viewer;
  if (permissions.length === 0) throw data({ kind: 'notFound' }, { status: 404 });
  const reviews = permissions.includes('budget.review');
  // Those of this person: somebody may run one edition and no other.
  const hers = editions.items.filter(({ origin, mayReview }) => origin === 'HELD' && mayReview);
  return { permissions, editions: reviews ? hers : null };
}

export function Component() {
  const { permissions, editions } = useLoaderData<typeof loader>();
  return (
    <ChooseEdition editions={editions}>
      <HubLinks hub="management" links={managementLinks} permissions={permissions} />
    </ChooseEdition>
  );
}

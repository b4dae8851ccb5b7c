import { UnsubscribePage } from '../../../features/notifications/unsubscribe/unsubscribe-page';
import { graph } from '../../../shared/graph/graph';
import { SeeUnsubscriptionDocument } from '../../../shared/graphql/generated/operations/see-unsubscription';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const token = params['token'] ?? '';
  const { unsubscription } = await graph(context).query(SeeUnsubscriptionDocument, { token });
  return { token, unsubscription };
}

export function Component() {
  return <UnsubscribePage {...useLoaderData<typeof loader>()} />;
}

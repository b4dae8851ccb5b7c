import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { CASES_A_PAGE, QueuePage } from '../../../features/moderation/moderation-queue/queue-page';
import { graph } from '../../../shared/graph/graph';
import { SeeModerationQueueDocument } from '../../../shared/graphql/generated/operations/see-moderation-queue';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const wanted = Number(asked.get('page'));
  const decided = asked.get('vue') === 'decides';
  const page = Number.isInteger(wanted) && wanted > 0 && wanted < 1e5 ? wanted : 1;
  const { moderationQueue, personBlocks } = await graph(context).query(SeeModerationQueueDocument, {
    decided,
    first: CASES_A_PAGE,
    skip: (page - 1) * CASES_A_PAGE,
  });
  return { queue: moderationQueue, blocks: personBlocks, decided, page };
}

export function Component() {
  return <QueuePage {...useLoaderData<typeof loader>()} />;
}

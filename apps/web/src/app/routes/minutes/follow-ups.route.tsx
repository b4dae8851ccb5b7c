import { EndFollowUp } from '../../../features/meetings/follow-decision/end-follow-up';
import { FOLLOW_UPS_A_PAGE, FollowUpsPage } from '../../../features/meetings/list-follow-ups/follow-ups-page';
import { graph } from '../../../shared/graph/graph';
import { ListFollowUpsDocument } from '../../../shared/graphql/generated/operations/list-follow-ups';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = Number(new URL(request.url).searchParams.get('page'));
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1;
  const { followUps } = await graph(context).query(ListFollowUpsDocument, {
    ...{ assembly: 'body', slug: params['body'] ?? '', openOnly: false },
    ...{ first: FOLLOW_UPS_A_PAGE, skip: (page - 1) * FOLLOW_UPS_A_PAGE },
  });
  if (!followUps) throw data({ kind: 'notFound' }, { status: 404 });
  return { board: followUps, page };
}

export function Component() {
  const { board, page } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return (
    <FollowUpsPage
      board={board}
      page={page}
      act={({ id, task, state }) =>
        state === 'OPEN' && <EndFollowUp id={id} task={task} onChanged={revalidate} />
      }
    />
  );
}

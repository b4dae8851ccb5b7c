import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { EditionPage } from '../../../features/budget/see-edition/edition-page';
import { FollowButton } from '../../../features/notifications/follow/follow-button';
import { readMyFollow } from '../notifications/read-my-follow';
import { graph } from '../../../shared/graph/graph';
import { SeeEditionDocument } from '../../../shared/graphql/generated/operations/see-edition';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { edition } = await graph(context).query(SeeEditionDocument, { slug: params['edition'] ?? '' });
  if (!edition) throw data({ kind: 'notFound' }, { status: 404 });
  return { edition, follow: await readMyFollow(context, 'EDITION', edition.id) };
}

export function Component() {
  const { edition, follow } = useLoaderData<typeof loader>();
  return (
    <EditionPage
      edition={edition}
      follow={<FollowButton kind="EDITION" thing={edition.id} follow={follow} />}
    />
  );
}

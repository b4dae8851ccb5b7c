import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { BoothPage } from '../../../features/budget/cast-ballot/booth-page';
import { ShutBooth } from '../../../features/budget/cast-ballot/around/shut-booth';
import { paths } from '../../../paths';
import { graph } from '../../../shared/graph/graph';
import { BallotBoothDocument } from '../../../shared/graphql/generated/operations/ballot-booth';
import { MyVoteDocument } from '../../../shared/graphql/generated/operations/my-vote';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const slug = params['edition'] ?? '';
  const page = await graph(context).query(BallotBoothDocument, { edition: slug });
  const { edition } = page;
  if (!edition) throw data({ kind: 'notFound' }, { status: 404 });
  const mine = page.viewer ? await graph(context).query(MyVoteDocument, { edition: slug }) : null;
  return { ...page, edition, standing: mine?.myVote ?? null };
}

export function Component() {
  const { edition, ballotPaper, viewer, standing, town } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const viewerId = viewer?.id ?? null;
  if (edition.phase !== 'VOTE' || !ballotPaper) return <ShutBooth edition={edition} viewerId={viewerId} />;
  const { neighbourhoods } = town;
  const signInHref = paths.signIn(paths.vote(edition.slug));
  return (
    <BoothPage
      data={{
        assistedBy: viewer?.assistance?.agentName ?? null,
        edition,
        paper: ballotPaper,
        viewerId,
        standing,
        neighbourhoods,
        signInHref,
      }}
      onChanged={revalidate}
    />
  );
}

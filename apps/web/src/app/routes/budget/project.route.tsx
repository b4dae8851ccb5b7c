import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { HiddenProposal } from '../../../features/budget/read-proposal/hidden-proposal';
import { ReadProposal } from '../../../features/budget/read-proposal/read-proposal';
import { FollowButton } from '../../../features/notifications/follow/follow-button';
import { readMyFollow } from '../notifications/read-my-follow';
import { graph } from '../../../shared/graph/graph';
import { ReadProposalDocument } from '../../../shared/graphql/generated/operations/read-proposal';

const NUMBER = /^[1-9]\d{0,8}$/;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const number = params['number'] ?? '';
  if (!NUMBER.test(number)) throw data({ kind: 'notFound' }, { status: 404 });
  const { edition, proposal, hiddenProposal } = await graph(context).query(ReadProposalDocument, {
    edition: params['edition'] ?? '',
    number: Number(number),
  });
  if (edition && !proposal && hiddenProposal) return { edition: edition.slug, hidden: hiddenProposal };
  if (!edition || !proposal) throw data({ kind: 'notFound' }, { status: 404 });
  const { parseMarkdown } = await import('../../../shared/markdown/parse');
  const { body, reason } = proposal;
  return {
    edition,
    follow: await readMyFollow(context, 'PROPOSAL', proposal.id),
    proposal: {
      ...proposal,
      body: parseMarkdown(body),
      reason: reason === null ? null : parseMarkdown(reason),
    },
  };
}

export function Component() {
  const found = useLoaderData<typeof loader>();
  if (found.hidden) return <HiddenProposal edition={found.edition} hidden={found.hidden} />;
  const { edition, proposal, follow } = found;
  return (
    <ReadProposal
      edition={edition}
      proposal={proposal}
      follow={<FollowButton kind="PROPOSAL" thing={proposal.id} follow={follow} />}
    />
  );
}

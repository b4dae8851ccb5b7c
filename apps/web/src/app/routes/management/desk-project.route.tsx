import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { ReviewProposal } from '../../../features/budget/review-proposal/review-proposal';
import { graph } from '../../../shared/graph/graph';
import { ReviewProposalDocument } from '../../../shared/graphql/generated/operations/review-proposal';

const NUMBER = /^[1-9]\d{0,8}$/;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const number = params['number'] ?? '';
  if (!NUMBER.test(number)) throw data({ kind: 'notFound' }, { status: 404 });
  const { edition, proposal, viewer } = await graph(context).query(ReviewProposalDocument, {
    edition: params['edition'] ?? '',
    number: Number(number),
  });
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!edition?.mayReview || !proposal) throw data({ kind: 'notFound' }, { status: 404 });
  return { edition, proposal };
}

export function Component() {
  return <ReviewProposal {...useLoaderData<typeof loader>()} />;
}

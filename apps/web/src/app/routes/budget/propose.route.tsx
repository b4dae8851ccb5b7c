import {
  data,
  useLoaderData,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from '../../../shared/router';
import { SubmitProposal } from '../../../features/budget/submit-proposal/submit-proposal';
import { graph } from '../../../shared/graph/graph';
import { PrepareProposalDocument } from '../../../shared/graphql/generated/operations/prepare-proposal';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { edition, town, viewer } = await graph(context).query(PrepareProposalDocument, {
    edition: params['edition'] ?? '',
  });
  if (!edition) throw data({ kind: 'notFound' }, { status: 404 });
  return { edition, neighbourhoods: town.neighbourhoods, viewer };
}

/** A step is part of the address, not of what is read: going on works without network. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
    ? false
    : defaultShouldRevalidate;
}

export function Component() {
  return <SubmitProposal {...useLoaderData<typeof loader>()} />;
}

import {
  ObjectHistoryPage,
  type ObjectHistoryProps,
} from '../../../features/history/see-object-history/object-history-page';
import { graph } from '../../../shared/graph/graph';
import { linesOf, pageAsked } from '../../../shared/history/history-pages';
import { SeeEditionHistoryDocument } from '../../../shared/graphql/generated/operations/see-edition-history';
import { SeeProposalHistoryDocument } from '../../../shared/graphql/generated/operations/see-proposal-history';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

const NUMBER = /^[1-9]\d{0,8}$/;

export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<ObjectHistoryProps> {
  const page = pageAsked(request);
  const asked = new URL(request.url).searchParams.get('projet');
  const number = asked !== null && NUMBER.test(asked) ? Number(asked) : undefined;
  const variables = { edition: params['edition'] ?? '', ...linesOf(page) };
  const { edition, history } = await read(context, variables, number);
  if (!edition) throw data({ kind: 'notFound' }, { status: 404 });
  return { edition, number, history, page };
}

async function read(
  context: LoaderFunctionArgs['context'],
  variables: { edition: string; first: number; skip: number },
  number: number | undefined,
) {
  const { query } = graph(context);
  if (number === undefined) {
    const { edition, editionHistory } = await query(SeeEditionHistoryDocument, variables);
    return { edition, history: editionHistory };
  }
  const { edition, proposalHistory } = await query(SeeProposalHistoryDocument, { ...variables, number });
  return { edition, history: proposalHistory };
}

export function Component() {
  return <ObjectHistoryPage {...useLoaderData<typeof loader>()} />;
}

import { MyHistoryPage, type MyHistoryProps } from '../../../features/history/see-my-history/my-history-page';
import { graph } from '../../../shared/graph/graph';
import { linesOf, pageAsked } from '../../../shared/history/history-pages';
import { SeeMyHistoryDocument } from '../../../shared/graphql/generated/operations/see-my-history';
import { WhoSawMeDocument } from '../../../shared/graphql/generated/operations/who-saw-me';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, request }: LoaderFunctionArgs): Promise<MyHistoryProps> {
  const page = pageAsked(request);
  const { query } = graph(context);
  if (new URL(request.url).searchParams.get('vue') === 'consultations')
    return { view: 'seen', page, accesses: (await query(WhoSawMeDocument, linesOf(page))).whoSawMe };
  return { view: 'acts', page, history: (await query(SeeMyHistoryDocument, linesOf(page))).myHistory };
}

export function Component() {
  return <MyHistoryPage {...useLoaderData<typeof loader>()} />;
}

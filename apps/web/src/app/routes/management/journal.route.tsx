import { JournalPage, type JournalProps } from '../../../features/history/browse-journal/journal-page';
import { readJournalSearch } from '../../../features/history/browse-journal/journal-search';
import { graph } from '../../../shared/graph/graph';
import { linesOf, pageAsked } from '../../../shared/history/history-pages';
import { BrowseJournalDocument } from '../../../shared/graphql/generated/operations/browse-journal';
import { WhoSawDocument } from '../../../shared/graphql/generated/operations/who-saw';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, request }: LoaderFunctionArgs): Promise<JournalProps> {
  const page = pageAsked(request);
  const { query } = graph(context);
  if (new URL(request.url).searchParams.get('vue') === 'consultations') {
    const { whoSaw } = await query(WhoSawDocument, linesOf(page));
    return { view: 'seen', page, accesses: whoSaw, mayReadNames: true };
  }
  const search = readJournalSearch(request);
  const { journal, viewer } = await query(BrowseJournalDocument, {
    family: search.family || null,
    day: search.day || null,
    ...linesOf(page),
  });
  const mayReadNames = viewer?.permissions.includes('history.who_saw') ?? false;
  return { view: 'acts', page, journal, search, mayReadNames };
}

export function Component() {
  return <JournalPage {...useLoaderData<typeof loader>()} />;
}

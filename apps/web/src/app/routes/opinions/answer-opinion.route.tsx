import { AnswerPage } from '../../../features/councils/answer-opinion/answer-page';
import { graph } from '../../../shared/graph/graph';
import { SeeOfficeTurnDocument } from '../../../shared/graphql/generated/operations/see-office-turn';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const link = params['link'] ?? '';
  const { officeTurn } = await graph(context).query(SeeOfficeTurnDocument, { link });
  const { parseMarkdown } = await import('../../../shared/markdown/parse');
  return { link, turn: officeTurn ?? null, text: officeTurn ? parseMarkdown(officeTurn.opinion.text) : [] };
}

export function Component() {
  const { revalidate } = useRevalidator();
  return <AnswerPage {...useLoaderData<typeof loader>()} onChanged={revalidate} />;
}

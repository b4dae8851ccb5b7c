import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { CasePage } from '../../../features/moderation/decide-case/case-page';
import { graph } from '../../../shared/graph/graph';
import { SeeModerationCaseDocument } from '../../../shared/graphql/generated/operations/see-moderation-case';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { moderationCase } = await graph(context).query(SeeModerationCaseDocument, {
    id: params['case'] ?? '',
  });
  const { parseMarkdown } = await import('../../../shared/markdown/parse');
  return { held: moderationCase, text: parseMarkdown(moderationCase.text) };
}

export function Component() {
  return <CasePage {...useLoaderData<typeof loader>()} />;
}

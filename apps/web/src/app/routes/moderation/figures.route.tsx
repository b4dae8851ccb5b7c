import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { FiguresPage } from '../../../features/moderation/see-figures/figures-page';
import { graph } from '../../../shared/graph/graph';
import { SeeModerationFiguresDocument } from '../../../shared/graphql/generated/operations/see-moderation-figures';

export const loader = async ({ context }: LoaderFunctionArgs) =>
  (await graph(context).query(SeeModerationFiguresDocument)).moderationYears;

export function Component() {
  return <FiguresPage years={useLoaderData<typeof loader>()} />;
}

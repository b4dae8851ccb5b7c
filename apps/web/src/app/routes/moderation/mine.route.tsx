import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { MyModerationPage } from '../../../features/moderation/see-statements/my-moderation-page';
import { graph } from '../../../shared/graph/graph';
import { SeeMyModerationDocument } from '../../../shared/graphql/generated/operations/see-my-moderation';

export const loader = async ({ context }: LoaderFunctionArgs) =>
  (await graph(context).query(SeeMyModerationDocument)).myModeration;

export function Component() {
  return <MyModerationPage mine={useLoaderData<typeof loader>()} />;
}

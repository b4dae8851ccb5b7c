import { OpinionDeskPage } from '../../../features/councils/see-opinion-desk/opinion-desk-page';
import { graph } from '../../../shared/graph/graph';
import { SeeOpinionDeskDocument } from '../../../shared/graphql/generated/operations/see-opinion-desk';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asked = { body: params['body'] ?? '' };
  const { opinionDesk, referrals } = await graph(context).query(SeeOpinionDeskDocument, asked);
  return { desk: opinionDesk, referrals };
}

export function Component() {
  const { revalidate } = useRevalidator();
  return <OpinionDeskPage {...useLoaderData<typeof loader>()} onChanged={revalidate} />;
}

import { InvitationPage } from '../../../features/councils/answer-invitation/invitation-page';
import { graph } from '../../../shared/graph/graph';
import { SeeInvitationDocument } from '../../../shared/graphql/generated/operations/see-invitation';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const token = params['token'] ?? '';
  return { token, ...(await graph(context).query(SeeInvitationDocument, { token })) };
}

export function Component() {
  const { token, viewer, invitation } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return (
    <InvitationPage
      token={token}
      invitation={invitation}
      viewer={viewer}
      onChanged={async () => void (await revalidate())}
    />
  );
}

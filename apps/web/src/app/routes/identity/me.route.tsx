import {
  data,
  useLoaderData,
  useNavigate,
  useRevalidator,
  type LoaderFunctionArgs,
} from '../../../shared/router';
import { MyProposals } from '../../../features/budget/my-proposals/my-proposals';
import { MePage } from '../../../features/identity/see-me/me-page';
import { paths } from '../../../paths';
import { forget } from '../../../shared/apollo/forget';
import { forgetDrafts } from '../../../shared/forms/use-draft';
import { HubLinks } from '../../../shared/hub/hub-links';
import { graph } from '../../../shared/graph/graph';
import { MyProposalsDocument } from '../../../shared/graphql/generated/operations/my-proposals';
import { SeeMeDocument } from '../../../shared/graphql/generated/operations/see-me';
import { meLinks } from './me-links';

export async function loader({ context }: LoaderFunctionArgs) {
  const { query } = graph(context);
  const { viewer } = await query(SeeMeDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  const { myProposals } = await query(MyProposalsDocument);
  return { viewer, myProposals };
}

export function Component() {
  const { viewer, myProposals } = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const leave = async () => {
    forgetDrafts();
    await forget();
    await navigate(paths.home(), { replace: true });
    await revalidate();
  };
  const pages = <HubLinks hub="me" links={meLinks} permissions={viewer.permissions} />;
  const desk = viewer.permissions.length === 0 ? undefined : paths.desk();
  return (
    <MePage viewer={viewer} deskHref={desk} onSignedOut={leave} pages={pages}>
      <MyProposals proposals={myProposals} />
    </MePage>
  );
}

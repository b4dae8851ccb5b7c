import {
  data,
  useLoaderData,
  useNavigate,
  useRevalidator,
  type LoaderFunctionArgs,
} from '../../../shared/router';
import { MyProposals } from '../../../features/budget/my-proposals/my-proposals';
import { MePage } from '../../../features/identity/see-me/me-page';
import { ResidenceFact } from '../../../features/residence/see-my-residence/residence-fact';
import { paths } from '../../../paths';
import { forget } from '../../../shared/apollo/forget';
import { forgetDrafts } from '../../../shared/forms/use-draft';
import { HubLinks } from '../../../shared/hub/hub-links';
import { graph } from '../../../shared/graph/graph';
import { MyProposalsDocument } from '../../../shared/graphql/generated/operations/my-proposals';
import { SeeMeDocument } from '../../../shared/graphql/generated/operations/see-me';
import { SeeMyResidenceDocument } from '../../../shared/graphql/generated/operations/see-my-residence';
import { meLinks } from './me-links';

export async function loader({ context }: LoaderFunctionArgs) {
  const { query } = graph(context);
  const { viewer } = await query(SeeMeDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  const [{ myProposals }, { myResidence }] = await Promise.all([
    query(MyProposalsDocument),
    query(SeeMyResidenceDocument),
  ]);
  return { viewer, myProposals, myResidence };
}

export function Component() {
  const { viewer, myProposals, myResidence } = useLoaderData<typeof loader>();
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
    <MePage
      viewer={viewer}
      deskHref={desk}
      onSignedOut={leave}
      residence={<ResidenceFact proofs={myResidence.proofs} />}
      pages={pages}
    >
      <MyProposals proposals={myProposals} />
    </MePage>
  );
}

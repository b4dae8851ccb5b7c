import { data, useLoaderData, useNavigate, useRevalidator, type LoaderFunctionArgs } from 'react-router';
import { MePage } from '../../../features/identity/see-me/me-page';
import { paths } from '../../../paths';
import { forget } from '../../../shared/apollo/forget';
import { forgetDrafts } from '../../../shared/forms/use-draft';
import { graph } from '../../../shared/graph/graph';
import { SeeMeDocument } from '../../../shared/graphql/generated/operations/see-me';

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer } = await graph(context).query(SeeMeDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  return { viewer };
}

export function Component() {
  const { viewer } = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const leave = async () => {
    forgetDrafts();
    await forget();
    await navigate(paths.home(), { replace: true });
    await revalidate();
  };
  const desk = viewer.role === 'RESIDENT' ? undefined : paths.desk();
  return <MePage viewer={viewer} deskHref={desk} onSignedOut={leave} />;
}

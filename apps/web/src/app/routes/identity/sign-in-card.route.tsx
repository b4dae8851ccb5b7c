import { CardSignInPage } from '../../../features/identity/sign-in-with-card/card-sign-in-page';
import { paths } from '../../../paths';
import { forget } from '../../../shared/apollo/forget';
import { graph } from '../../../shared/graph/graph';
import { SignInDoorsDocument } from '../../../shared/graphql/generated/operations/sign-in-doors';
import {
  useLoaderData,
  useNavigate,
  useRevalidator,
  useSearchParams,
  type LoaderFunctionArgs,
} from '../../../shared/router';
import { safeReturn } from '../../../shared/site/safe-return';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(SignInDoorsDocument);

export function Component() {
  const { signInDoors } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const back = safeReturn(search.get('retour'));
  const enter = async () => {
    await forget();
    await revalidate();
    await navigate(back, { replace: true });
  };
  return (
    <CardSignInPage
      mailHref={paths.signIn(back === '/' ? undefined : back)}
      httpOnly={signInDoors.httpOnly}
      onSignedIn={enter}
    />
  );
}

import {
  useLoaderData,
  useNavigate,
  useRevalidator,
  useSearchParams,
  type LoaderFunctionArgs,
} from '../../../shared/router';
import { SignInPage } from '../../../features/identity/sign-in/sign-in-page';
import { paths } from '../../../paths';
import { forget } from '../../../shared/apollo/forget';
import { graph } from '../../../shared/graph/graph';
import { SignInDoorsDocument } from '../../../shared/graphql/generated/operations/sign-in-doors';
import { safeReturn } from '../../../shared/site/safe-return';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(SignInDoorsDocument);

export function Component() {
  const doors = useLoaderData<typeof loader>();
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
    <SignInPage
      doors={doors}
      back={back}
      demoMailHref={paths.demoMail()}
      cardHref={paths.signInCard(back === '/' ? undefined : back)}
      onSignedIn={enter}
    />
  );
}

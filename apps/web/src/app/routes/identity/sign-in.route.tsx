import {
  useLoaderData,
  useNavigate,
  useRevalidator,
  useSearchParams,
  type LoaderFunctionArgs,
} from '../../../shared/router';
import { ProviderDoor, ProviderTrouble } from '../../../features/identity/provider-sign-in/provider-door';
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
  const { provider: name } = doors.signInDoors;
  return (
    <SignInPage
      doors={doors}
      back={back}
      demoMailHref={paths.demoMail()}
      cardHref={paths.signInCard(back === '/' ? undefined : back)}
      provider={name && <ProviderDoor name={name} href={paths.provider(back)} />}
      trouble={name && <ProviderTrouble name={name} trouble={search.get('souci')} />}
      onSignedIn={enter}
    />
  );
}

import { ProviderLink } from '../../../features/identity/provider-sign-in/provider-link';
import { SecurityPage } from '../../../features/identity/see-security/security-page';
import { paths } from '../../../paths';
import { forget } from '../../../shared/apollo/forget';
import { graph } from '../../../shared/graph/graph';
import { SeeSecurityDocument } from '../../../shared/graphql/generated/operations/see-security';
import {
  useLoaderData,
  useRevalidator,
  useSearchParams,
  type LoaderFunctionArgs,
} from '../../../shared/router';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(SeeSecurityDocument);

export function Component() {
  const { mySecurity, signInDoors, providerLinkedSince } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { revalidate } = useRevalidator();
  const changed = async () => {
    await forget();
    await revalidate();
  };
  const { provider: name } = signInDoors;
  const link = name && (
    <ProviderLink
      {...{ name, since: providerLinkedSince, trouble: search.get('souci') }}
      href={paths.provider(paths.security(), true)}
      onChanged={changed}
    />
  );
  return <SecurityPage security={mySecurity} provider={link} onChanged={changed} />;
}

import { SecurityPage } from '../../../features/identity/see-security/security-page';
import { forget } from '../../../shared/apollo/forget';
import { graph } from '../../../shared/graph/graph';
import { SeeSecurityDocument } from '../../../shared/graphql/generated/operations/see-security';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(SeeSecurityDocument);

export function Component() {
  const { mySecurity } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const changed = async () => {
    await forget();
    await revalidate();
  };
  return <SecurityPage security={mySecurity} onChanged={changed} />;
}

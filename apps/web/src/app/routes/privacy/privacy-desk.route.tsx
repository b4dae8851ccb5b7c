import { PrivacyDeskPage } from '../../../features/privacy/oversee-privacy/privacy-desk-page';
import { graph } from '../../../shared/graph/graph';
import { OverseePrivacyDocument } from '../../../shared/graphql/generated/operations/oversee-privacy';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(OverseePrivacyDocument);

export function Component() {
  const { processingRegister, privacyDesk } = useLoaderData<typeof loader>();
  return <PrivacyDeskPage register={processingRegister} desk={privacyDesk} />;
}

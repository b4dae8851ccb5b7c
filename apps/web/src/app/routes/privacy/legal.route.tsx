import { LegalPage } from '../../../features/privacy/see-register/legal-page';
import { graph } from '../../../shared/graph/graph';
import { SeeLegalNoticeDocument } from '../../../shared/graphql/generated/operations/see-legal-notice';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(SeeLegalNoticeDocument);

export function Component() {
  return <LegalPage notice={useLoaderData<typeof loader>().legalNotice} />;
}

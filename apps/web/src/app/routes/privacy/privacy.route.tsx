import { PrivacyPage } from '../../../features/privacy/see-register/privacy-page';
import { graph } from '../../../shared/graph/graph';
import { SeeRegisterDocument } from '../../../shared/graphql/generated/operations/see-register';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { processingRegister, legalNotice, electoralRollGround } =
    await graph(context).query(SeeRegisterDocument);
  const left = new URL(request.url).searchParams.has('parti');
  return { register: processingRegister, notice: legalNotice, roll: electoralRollGround, left };
}

export function Component() {
  return <PrivacyPage {...useLoaderData<typeof loader>()} />;
}

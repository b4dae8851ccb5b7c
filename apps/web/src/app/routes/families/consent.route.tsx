import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { ConsentPage } from '../../../features/families/give-consent/consent-page';
import { graph } from '../../../shared/graph/graph';
import { SeeConsentRequestDocument } from '../../../shared/graphql/generated/operations/see-consent-request';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const token = params['token'] ?? '';
  const { viewer, consentRequest } = await graph(context).query(SeeConsentRequestDocument, { token });
  return { token, viewer, consentRequest };
}

export function Component() {
  const { token, viewer, consentRequest } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const minorHere = viewer?.ageBand === 'UNDER_15' || viewer?.ageBand === 'FROM_15_TO_17';
  return (
    <ConsentPage
      token={token}
      request={consentRequest}
      minorHere={minorHere}
      onChanged={async () => void (await revalidate())}
    />
  );
}

import { BodyDeskPage } from '../../../features/councils/see-body-desk/body-desk-page';
import { graph } from '../../../shared/graph/graph';
import { SeeBodyDeskDocument } from '../../../shared/graphql/generated/operations/see-body-desk';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { bodyDesk } = await graph(context).query(SeeBodyDeskDocument, { body: params['body'] ?? '' });
  return bodyDesk;
}

export function Component() {
  const desk = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return <BodyDeskPage desk={desk} onChanged={revalidate} />;
}

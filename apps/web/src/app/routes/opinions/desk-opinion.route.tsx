import { OpinionWorkPage } from '../../../features/councils/see-opinion-desk/opinion-work-page';
import { graph } from '../../../shared/graph/graph';
import { SeeOpinionWorkDocument } from '../../../shared/graphql/generated/operations/see-opinion-work';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asked = { body: params['body'] ?? '', opinionId: params['opinion'] ?? '' };
  const { opinionWork } = await graph(context).query(SeeOpinionWorkDocument, asked);
  return opinionWork;
}

export function Component() {
  const work = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return <OpinionWorkPage key={work.id} work={work} onChanged={revalidate} />;
}

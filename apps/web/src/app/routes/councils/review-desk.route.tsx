import { ReviewDeskPage } from '../../../features/councils/see-annual-review/review-desk-page';
import { graph } from '../../../shared/graph/graph';
import { SeeReviewDeskDocument } from '../../../shared/graphql/generated/operations/see-review-desk';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

const YEAR = /^2\d{3}$/;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('annee') ?? '';
  const { annualReviewDesk } = await graph(context).query(SeeReviewDeskDocument, {
    body: params['body'] ?? '',
    year: YEAR.test(asked) ? Number(asked) : null,
  });
  return annualReviewDesk;
}

export function Component() {
  const desk = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return <ReviewDeskPage desk={desk} onChanged={revalidate} />;
}

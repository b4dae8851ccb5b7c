import { ReviewPage } from '../../../features/councils/see-annual-review/review-page';
import { graph } from '../../../shared/graph/graph';
import { SeeAnnualReviewDocument } from '../../../shared/graphql/generated/operations/see-annual-review';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

const YEAR = /^2\d{3}$/;
const VERSION = /^[1-9]\d{0,5}$/;

/** One that is not published is not there. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const year = params['year'] ?? '';
  const asked = new URL(request.url).searchParams.get('version') ?? '';
  if (!YEAR.test(year)) throw data({ kind: 'notFound' }, { status: 404 });
  const { annualReview, annualReviews } = await graph(context).query(SeeAnnualReviewDocument, {
    ...{ body: params['body'] ?? '', year: Number(year) },
    version: VERSION.test(asked) ? Number(asked) : null,
  });
  if (!annualReview) throw data({ kind: 'notFound' }, { status: 404 });
  const { parseMarkdown } = await import('../../../shared/markdown/parse');
  const review = { ...annualReview, introduction: parseMarkdown(annualReview.introduction) };
  return { review, years: annualReviews.map((line) => line.year) };
}

export const Component = () => <ReviewPage {...useLoaderData<typeof loader>()} />;

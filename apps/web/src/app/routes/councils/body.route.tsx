import { BodyMeetings, nextOf } from '../../../features/councils/see-body/body-meetings';
import { BodyOpinions } from '../../../features/councils/read-opinions/body-opinions';
import { BodyReviews } from '../../../features/councils/see-annual-review/body-reviews';
import { BodyPage } from '../../../features/councils/see-body/body-page';
import { graph } from '../../../shared/graph/graph';
import { SeeBodyDocument } from '../../../shared/graphql/generated/operations/see-body';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { body, opinions, meetings, annualReviews } = await graph(context).query(SeeBodyDocument, {
    slug: params['body'] ?? '',
  });
  if (!body) throw data({ kind: 'notFound' }, { status: 404 });
  const next = nextOf(meetings?.items ?? [], Date.now());
  const any = (meetings?.totalItems ?? 0) > 0;
  return { body, opinions, sittings: { next, any }, years: annualReviews.map(({ year }) => year) };
}

export function Component() {
  const { body, opinions, sittings, years } = useLoaderData<typeof loader>();
  return (
    <BodyPage body={body}>
      <BodyMeetings slug={body.slug} {...sittings} />
      <BodyOpinions opinions={opinions} />
      <BodyReviews slug={body.slug} years={years} />
    </BodyPage>
  );
}

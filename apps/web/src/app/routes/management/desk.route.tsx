import { Breadcrumb, Link, PageHead } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { ReviewQueue } from '../../../features/budget/review-queue/review-queue';
import { SteerVote } from '../../../features/budget/steer-vote/steer-vote';
import { paths } from '../../../paths';
import { graph } from '../../../shared/graph/graph';
import { ReviewQueueDocument } from '../../../shared/graphql/generated/operations/review-queue';
import { SteerVoteDocument } from '../../../shared/graphql/generated/operations/steer-vote';
import { PageMeta } from '../../../shared/site/page-meta';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const slug = params['edition'] ?? '';
  const { edition, reviewQueue } = await graph(context).query(ReviewQueueDocument, { edition: slug });
  if (!edition) throw data({ kind: 'notFound' }, { status: 404 });
  // A department answers proposals and steers nothing.
  const steering = edition.maySteer ? await graph(context).query(SteerVoteDocument, { edition: slug }) : null;
  return { edition, reviewQueue, steering };
}

/** The desk of an edition: what waits for an answer, and the steering of the vote. */
export function Component() {
  const { t } = useTranslation('review');
  const { edition, reviewQueue, steering } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return (
    <>
      <PageMeta title={t('desk.title', { edition: edition.name })} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.desk(), label: t('desk.back') }]} />
      <PageHead title={edition.name}>
        <p className="row">
          <Link href={paths.deskHistory(edition.slug)}>{t('page.history')}</Link>
          {edition.maySteer && <Link href={paths.deskRoll(edition.slug)}>{t('page.roll')}</Link>}
        </p>
      </PageHead>
      <div className="split desk">
        {steering?.edition && steering.editionDesk && (
          <SteerVote
            edition={steering.edition}
            desk={steering.editionDesk}
            papers={steering.editionDocuments}
            onChanged={revalidate}
          />
        )}
        <ReviewQueue edition={edition.slug} proposals={reviewQueue} />
      </div>
    </>
  );
}

import { Breadcrumb, PageHead } from '@parvis/ui';
import { useTranslation } from 'react-i18next';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ReviewQueue } from '../../../features/budget/review-queue/review-queue';
import { paths } from '../../../paths';
import { graph } from '../../../shared/graph/graph';
import { ReviewQueueDocument } from '../../../shared/graphql/generated/operations/review-queue';
import { PageMeta } from '../../../shared/site/page-meta';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const slug = params['edition'] ?? '';
  const { edition, reviewQueue } = await graph(context).query(ReviewQueueDocument, { edition: slug });
  if (!edition) throw data({ kind: 'notFound' }, { status: 404 });
  return { edition, reviewQueue };
}

/** The desk of an edition: what waits for an answer, and the steering of the vote. */
export function Component() {
  const { t } = useTranslation('review');
  const { edition, reviewQueue } = useLoaderData<typeof loader>();
  return (
    <>
      <PageMeta title={t('desk.title', { edition: edition.name })} />
      <Breadcrumb label={t('desk.back')} crumbs={[{ href: paths.desk(), label: t('desk.back') }]} />
      <PageHead title={edition.name} />
      <ReviewQueue edition={edition.slug} proposals={reviewQueue} />
    </>
  );
}

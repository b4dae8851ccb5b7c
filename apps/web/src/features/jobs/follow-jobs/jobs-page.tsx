import { Breadcrumb, EmptyState, Link, Note, PageHead, Pagination } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { JobCard } from '../../../shared/jobs/job-card';
import { type Jobs, useFollowingJobs } from '../../../shared/jobs/use-following-jobs';
import { PageMeta } from '../../../shared/site/page-meta';

export const JOBS_A_PAGE = 20;

/** Long work, under way and ended: left, and found again. */
export function JobsPage({ jobs: known, page }: { jobs: Jobs; page: number }) {
  const { t } = useTranslation('jobs');
  const { number } = useFormats();
  const {
    jobs = known,
    lost,
    look,
  } = useFollowingJobs({ first: JOBS_A_PAGE, skip: (page - 1) * JOBS_A_PAGE }, known);
  const pages = Math.max(1, Math.ceil(jobs.totalItems / JOBS_A_PAGE));
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.desk(), label: t('back') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <p aria-live="polite" className="mb-4">
        {jobs.underWay > 0
          ? t('underWay', { count: jobs.underWay, number: number(jobs.underWay) })
          : t('quiet')}
      </p>
      <p className="no-js">
        {t('noScript')} <Link href={paths.jobs(page)}>{t('refresh')}</Link>
      </p>
      {lost && (
        <Note kind="late" role="status">
          <p>{t('lost')}</p>
        </Note>
      )}
      {jobs.items.length === 0 ? (
        <EmptyState title={t('empty.title')} level={2}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <div className="stack gap-4">
          {jobs.items.map((job) => (
            <JobCard key={job.id} job={job} onSteered={look} level={2} />
          ))}
        </div>
      )}
      {pages > 1 && (
        <Pagination
          label={t('pages')}
          position={t('position', { page: number(page), pages: number(pages) })}
          previous={page > 1 ? { href: paths.jobs(page - 1), label: t('previous') } : undefined}
          next={page < pages ? { href: paths.jobs(page + 1), label: t('next') } : undefined}
        />
      )}
    </>
  );
}

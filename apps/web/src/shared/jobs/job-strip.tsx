import { Link, ProgressBar } from '@parvis/ui';
import { useEffect, useRef } from 'react';
import { paths } from '../../paths';
import { useTranslation } from '../i18n/use-translation';
import { isUnderWay, JobCard } from './job-card';
import { useFollowingJobs } from './use-following-jobs';
import { useJobWords } from './use-job-words';

const MOST = 5;

export interface JobStripProps {
  /** Jobs of one subject (an id); without it, all that the person may see. */
  about?: string;
  /** Called when the last job under way has ended: the page reads its data again. */
  onEnded?: () => Promise<void>;
}

/** Where long work was asked for: how far it is, and what failed. Nothing when all is done. */
export function JobStrip({ about, onEnded }: JobStripProps) {
  const { t } = useTranslation('jobs');
  const words = useJobWords();
  const { jobs, look } = useFollowingJobs({ about, first: MOST });
  const underWay = jobs?.underWay ?? 0;
  const before = useRef(0);
  useEffect(() => {
    if (before.current > 0 && underWay === 0) void onEnded?.();
    before.current = underWay;
  }, [underWay, onEnded]);
  const shown = (jobs?.items ?? []).filter((job) => isUnderWay(job) || job.state === 'FAILED');
  if (shown.length === 0) return null;
  return (
    <div className="stack gap-4" aria-live="polite">
      {shown.map((job) =>
        isUnderWay(job) ? (
          <ProgressBar
            key={job.id}
            label={`${words.title(job)}. ${words.bar(job)}`}
            value={job.total > 0 ? job.done : undefined}
            max={Math.max(job.total, 1)}
          >
            <p className="small muted">{t('leave')}</p>
          </ProgressBar>
        ) : (
          <JobCard key={job.id} job={job} onSteered={look} />
        ),
      )}
      <p>
        <Link href={paths.jobs()}>{t('all')}</Link>
      </p>
    </div>
  );
}

import { Button, ButtonLink, Card, Note, ProgressBar, StateBadge, type StateKind } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../forms/problem-sentence';
import { useFormats } from '../formats/use-formats';
import type { JobStandingFragment } from '../graphql/generated/graphql';
import { CancelLongJobDocument } from '../graphql/generated/operations/cancel-long-job';
import { RetryLongJobDocument } from '../graphql/generated/operations/retry-long-job';
import { useTranslation } from '../i18n/use-translation';
import { useJobWords } from './use-job-words';

const BADGES: Record<JobStandingFragment['state'], StateKind> = {
  WAITING: 'wait',
  RUNNING: 'part',
  DONE: 'ok',
  FAILED: 'late',
  CANCELLED: 'no',
};

export const isUnderWay = ({ state }: Pick<JobStandingFragment, 'state'>): boolean =>
  state === 'WAITING' || state === 'RUNNING';

export interface JobCardProps {
  job: JobStandingFragment;
  /** After a job was asked again or given up: read it anew. */
  onSteered: () => Promise<void>;
  level?: 2 | 3;
}

/** One job: what, where it stands, and what one can do. Pages that show it name the namespaces 'jobs' and 'problems'. */
export function JobCard({ job, onSteered, level = 3 }: JobCardProps) {
  const { t } = useTranslation('jobs');
  const { date } = useFormats();
  const words = useJobWords();
  const Heading = `h${level}` as const;
  return (
    <Card as="section" aria-labelledby={`job-${job.id}`}>
      <p className="row">
        <StateBadge state={BADGES[job.state]}>{t(`state.${job.state}`)}</StateBadge>
      </p>
      <Heading className="fs-1" id={`job-${job.id}`}>
        {words.title(job)}
      </Heading>
      {isUnderWay(job) && (
        <ProgressBar
          label={words.bar(job)}
          value={job.total > 0 ? job.done : undefined}
          max={Math.max(job.total, 1)}
        />
      )}
      {job.overdue && (
        <Note kind="late">
          <p>{t('overdue')}</p>
        </Note>
      )}
      {job.state === 'FAILED' && (
        <Note kind="late">
          <p>{words.problem(job)}</p>
          {job.reference && <p>{t('reference', { reference: job.reference })}</p>}
        </Note>
      )}
      <p className="small muted">
        {t(`asked.${job.asker}`, { date: date(job.askedAt, 'moment') })}
        {job.endedAt && <> · {t('endedAt', { date: date(job.endedAt, 'moment') })}</>}
      </p>
      <Acts job={job} onSteered={onSteered} />
    </Card>
  );
}

function Acts({ job, onSteered }: Pick<JobCardProps, 'job' | 'onSteered'>) {
  const { t } = useTranslation('jobs');
  const retrying = useMutate(RetryLongJobDocument);
  const cancelling = useMutate(CancelLongJobDocument);
  const [refused, setRefused] = useState<string>();
  const trouble = retrying.trouble ?? cancelling.trouble;
  const retry = async () => {
    const answer = (await retrying.run({ id: job.id }))?.retryLongJob;
    if (answer) await told(answer);
  };
  const cancel = async () => {
    const answer = (await cancelling.run({ id: job.id }))?.cancelLongJob;
    if (answer) await told(answer);
  };
  const told = async (answer: { __typename: string; code?: string }) => {
    setRefused(answer.code);
    await onSteered();
  };
  const where = job.state === 'DONE' ? (job.result ?? job.place) : job.place;
  return (
    <>
      <div className="row">
        <ButtonLink kind="quiet" icon="right" href={where}>
          {t(job.state === 'DONE' && job.result ? 'see' : 'where')}
        </ButtonLink>
        {job.mayRetry && (
          <Button kind="main" icon="sync" busy={retrying.busy} onClick={() => void retry()}>
            {t('retry')}
          </Button>
        )}
        {job.mayCancel && (
          <Button icon="cross" busy={cancelling.busy} onClick={() => void cancel()}>
            {t('cancel')}
          </Button>
        )}
      </div>
      {(refused || trouble) && (
        <Note kind="late" role="alert">
          {refused && <ProblemSentence code={refused} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
    </>
  );
}

import type { JobKind } from './job-kind';
import type { LongJobEntity } from './long-job.entity';
import { JobAsker, LongJobType, type JobState } from './long-job.type';

/** The longest count allowed takes a quarter of an hour. */
const OVERDUE_MS = 20 * 60_000;

export const isUnderWay = ({ state }: LongJobEntity): boolean => state === 'waiting' || state === 'running';

export const mayBeRetried = ({ state }: LongJobEntity): boolean =>
  state === 'failed' || state === 'cancelled';

/** A job as one viewer sees it. `kind` undefined: a kind of an earlier version. */
export function toLongJobType(
  job: LongJobEntity,
  kind: JobKind | undefined,
  viewerId: string,
  now: Date,
): LongJobType {
  const asker =
    job.askedBy === null ? JobAsker.CLOCK : job.askedBy === viewerId ? JobAsker.ME : JobAsker.SOMEONE;
  return Object.assign(new LongJobType(), {
    id: job.id,
    kind: job.kind,
    label: job.label,
    state: job.state as JobState,
    asker,
    done: job.done,
    total: job.total,
    step: job.step,
    askedAt: job.askedAt,
    startedAt: job.startedAt,
    endedAt: job.endedAt,
    overdue: isUnderWay(job) && now.getTime() - (job.startedAt ?? job.askedAt).getTime() > OVERDUE_MS,
    place: job.place,
    result: job.result,
    problem: job.problem,
    reference: job.reference,
    mayRetry: Boolean(kind) && mayBeRetried(job),
    mayCancel: Boolean(kind?.onCancel) && isUnderWay(job),
  });
}

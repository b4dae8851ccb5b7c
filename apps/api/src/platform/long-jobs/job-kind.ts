import type { JobKindName, JobProblem, JobStep } from '@parvis/contract';
import type { EntityManager } from 'typeorm';
import type { LongJobEntity } from './long-job.entity';

/** A long job as the work itself sees it. */
export interface RunningJob {
  readonly id: string;
  readonly subject: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly askedBy: string | null;
  /** Aborted when the server stops and when somebody cancels the job. */
  readonly signal: AbortSignal;
  /** As often as one likes: it is written at most twice a second. `total` 0: nobody can tell. */
  progress(done: number, total: number, step?: JobStep): void;
}

type PersonsAct = (manager: EntityManager, job: LongJobEntity, personId: string) => Promise<void>;

/** What a context says of a kind of long work. Registered in `onModuleInit`. */
export interface JobKind {
  readonly name: JobKindName;
  /** Who else than the asker may see it, and ask for it again. */
  readonly permission: string;
  /** `edition`: the permission counts in the space `edition:<subject>`; nothing said: in the whole town. */
  readonly within?: string;
  /**
   * Does the work, perhaps a second time after a crash: its effect must be made once. Answers the address of what
   * came of it.
   * @throws JobFailed when asking again by itself would not help
   */
  readonly run: (job: RunningJob) => Promise<string | null>;
  /** With the transaction in which a job that failed unexpectedly is left to a person: the context's own rows say so. */
  readonly onGivenUp?: (manager: EntityManager, job: LongJobEntity) => Promise<void>;
  /** With the transaction in which a person asks again: puts back the context's own rows, and the audit line. */
  readonly onRetry?: PersonsAct;
  /** Only a kind that has it may be cancelled: a count, for instance, may not. Writes the audit line. */
  readonly onCancel?: PersonsAct;
}

/** The work cannot be done, and the screen can say why. */
export class JobFailed extends Error {
  constructor(readonly problem: JobProblem) {
    super(`long job failed: ${problem}`);
  }
}

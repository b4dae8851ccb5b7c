import type { PabulibProblem } from '@parvis/pabulib';
import type { CountOutcome, CountRule } from '@parvis/tally';
import type { ReadElection } from './read-upload';

/** What a worker thread may be asked. Plain data: it is copied into the thread. */
export interface CountTask {
  readonly kind: 'count';
  /** The record: `.pb` text, UTF-8, gzip. */
  readonly record: Uint8Array;
  /** Name written into the outcome. */
  readonly instance: string;
  readonly rule: CountRule;
}

export interface ReadTask {
  readonly kind: 'read';
  /** The file as received. */
  readonly bytes: Uint8Array;
  /** Where the canonical `.pb`, gzip, is written when the file is good. */
  readonly canonicalPath: string;
  readonly encoding: 'utf-8' | 'latin1';
}

/** How many ballots of a record name no project. */
export interface BlankTask {
  readonly kind: 'blank';
  /** The record: `.pb` text, UTF-8, gzip. */
  readonly record: Uint8Array;
}

export interface BlankAnswer {
  readonly blank: number;
}

export type ThreadTask = CountTask | ReadTask | BlankTask;

/** `refused`: why this election cannot be counted or kept, as a code; the same file would be refused again. */
export type CountAnswer =
  { readonly outcome: CountOutcome } | { readonly refused: 'unreadable_record' | 'rule_unfit' };

/** A problem of the format, or of an amount that our integer cents cannot hold. */
export interface UploadProblem extends Omit<PabulibProblem, 'code'> {
  readonly code: PabulibProblem['code'] | 'finer_than_cent' | 'negative_points';
}

export type ReadAnswer = { readonly election: ReadElection } | { readonly problem: UploadProblem };

export type AnswerTo<T extends ThreadTask> = T extends CountTask
  ? CountAnswer
  : T extends BlankTask
    ? BlankAnswer
    : ReadAnswer;

export interface ThreadProgress {
  readonly done: number;
  /** 0 when nobody can tell. */
  readonly total: number;
}

export type ThreadMessage = { readonly progress: ThreadProgress } | { readonly answer: unknown };

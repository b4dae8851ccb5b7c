import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CountOutcome, CountRule, Election, Progress } from '@parvis/tally';

export interface CountTask {
  readonly election: Election;
  readonly rule: CountRule;
  readonly explain: boolean;
}

export type CountNews = { readonly progress: Progress } | { readonly outcome: CountOutcome };

/** Counts in a thread of its own: the terminal stays alive, Ctrl-C works, progress is shown. */
export function countInWorker(
  { instance, voteType, budget, projects, ballots }: Election,
  rule: CountRule,
  explain: boolean,
  onProgress: (progress: Progress) => void,
): Promise<CountOutcome> {
  const election = { instance, voteType, budget, projects, ballots };
  const task: CountTask = { election, rule, explain };
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'tally.worker.js'), { workerData: task });
    worker.on('message', (news: CountNews) => {
      if ('outcome' in news) resolve(news.outcome);
      else onProgress(news.progress);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`worker exit ${code}`)));
  });
}

import { parentPort, workerData } from 'node:worker_threads';
import { count, type Progress } from '@parvis/tally';
import type { CountNews, CountTask } from './count-in-worker';

const SILENCE_MS = 100;

const { election, rule, explain } = workerData as CountTask;
const tell = (news: CountNews) => parentPort?.postMessage(news);

let spokenAt = 0;
/** Add1 may try thousands of times a second: a few words a second are enough. */
const onProgress = (progress: Progress) => {
  if (performance.now() - spokenAt < SILENCE_MS) return;
  spokenAt = performance.now();
  tell({ progress });
};

tell({ outcome: count(election, rule, { explain, onProgress }) });

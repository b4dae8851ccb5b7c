import { parentPort, workerData } from 'node:worker_threads';
import { countBlank, countRecord } from './count-record';
import { readUpload } from './read-upload';
import type { ThreadMessage, ThreadProgress, ThreadTask } from './thread-task';

/** Messages are copied between threads: a few a second are enough for a progress bar. */
const BETWEEN_MESSAGES_MS = 200;

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

function sparsely(): (progress: ThreadProgress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < BETWEEN_MESSAGES_MS) return;
    last = now;
    tell({ progress });
  };
}

const task = workerData as ThreadTask;

function answerTo(): unknown {
  switch (task.kind) {
    case 'count':
      return countRecord(task, sparsely());
    case 'blank':
      return countBlank(task);
    case 'read':
      return readUpload(task);
  }
}

tell({ answer: answerTo() });

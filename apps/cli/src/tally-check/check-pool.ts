import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckedFile } from './check-file';
import type { ExpectedFile } from './expected';

export interface CheckTask {
  readonly file: ExpectedFile;
  readonly language: 'en' | 'fr';
}

/** Checks files in `size` threads, the largest first so that none is left alone at the end. */
export async function checkInThreads(
  files: readonly ExpectedFile[],
  size: number,
  language: 'en' | 'fr',
  onFile: (checked: CheckedFile) => void,
): Promise<void> {
  const queue = [...files].sort((a, b) => b.bytes * b.results.length - a.bytes * a.results.length);
  const threads = Array.from({ length: Math.min(size, queue.length) }, async () => {
    const worker = new Worker(join(__dirname, 'check.worker.js'));
    try {
      for (let file = queue.shift(); file; file = queue.shift()) {
        onFile(await ask(worker, { file, language }));
      }
    } finally {
      await worker.terminate();
    }
  });
  await Promise.all(threads);
}

function ask(worker: Worker, task: CheckTask): Promise<CheckedFile> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (checked: CheckedFile) => {
      worker.off('error', reject);
      resolve(checked);
    });
    worker.postMessage(task);
  });
}

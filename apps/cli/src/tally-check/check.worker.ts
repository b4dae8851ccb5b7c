import { parentPort } from 'node:worker_threads';
import { speaker } from '../messages';
import { checkFile } from './check-file';
import type { CheckTask } from './check-pool';

parentPort?.on('message', ({ file, language }: CheckTask) => {
  parentPort?.postMessage(checkFile(file, speaker(language)));
});

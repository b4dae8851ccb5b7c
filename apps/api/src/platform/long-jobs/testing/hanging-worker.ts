import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { openDataSource } from '../../database/data-source';
import { WorkerDesk } from './worker-desk';

/**
 * A process that takes a long job, says so, and never ends it: for tests that kill it. Told by environment:
 * DATABASE_URL. It prints `taken <id>`.
 */
async function main(): Promise<void> {
  const url = String(process.env['DATABASE_URL']);
  const desk = new WorkerDesk(await openDataSource(url, 4), url);
  desk.longJobs.register({
    name: 'count_edition',
    permission: 'none',
    run: (job) => {
      writeSync(1, `taken ${job.id}\n`);
      return new Promise<null>(() => setInterval(() => job.progress(1, 2), 100));
    },
  });
  await desk.start();
}

void main();

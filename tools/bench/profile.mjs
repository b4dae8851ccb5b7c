/**
 * `npm run bench -- profile [--json]`: where the CPU of one reading goes (the list of 20 out of 5,000), by part of the
 * server and by function. Self time while busy, from V8's own profiler.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDocuments, listByHash } from './read/documents.mjs';
import { fillTown } from './read/fill.mjs';
import { load } from './read/load.mjs';
import { selfTimes } from './read/self-times.mjs';
import { startServer } from './read/server.mjs';
import { inFilledDatabase } from './read/town.mjs';

/** @param {{ json: boolean }} options */
export default async function profile({ json }) {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-profile-'));
  try {
    const measured = await inFilledDatabase(
      (client) => fillTown(client, 5_000),
      async ({ runtime }) => {
        const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
        const env = { DATABASE_URL: runtime, PARVIS_BENCH_DOCUMENTS: JSON.stringify(benchDocuments) };
        const server = await startServer('tools/bench/read/product.cjs', env, flags);
        try {
          return await load(server, listByHash({ edition: 'bench' }));
        } finally {
          await server.stop();
        }
      },
    );
    const report = { ...measured, ...selfTimes(folder) };
    if (json) console.log(JSON.stringify(report, null, 2));
    else print(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print({ parts, functions, cpuMsPerRequest }) {
  console.log(`${cpuMsPerRequest} ms CPU a request (the profiler itself costs some).`);
  for (const { name, percent } of [...parts, ...functions]) {
    console.log(`${String(percent).padStart(6)} %  ${name}`);
  }
}

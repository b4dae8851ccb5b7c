/**
 * What serving a page costs: rendered, from memory, as a 304; beside a static file of the same bytes served by the
 * same process, and by `node:http` alone. Same run, same machine.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { projectRoot } from '../../postgres/places.mjs';
import { load } from '../read/load.mjs';
import { startServer } from '../read/server.mjs';
import { withBenchTown } from './town.mjs';

const PAGE = '/budgets/cahors-2027/projets';
/** A cookie that the host does not know: the page is then made for the one who sends it. */
const SOMEBODY = { cookie: 'somebody=1' };

/** @returns {Promise<Record<string, Awaited<ReturnType<typeof load>>> & { bytes: number }>} */
export const measureServing = () =>
  withBenchTown(async (town) => {
    const web = mkdtempSync(join(tmpdir(), 'parvis-bench-web-'));
    let bare;
    try {
      cpSync(join(projectRoot, 'dist/web'), web, { recursive: true });
      const first = await town.serve();
      const { body, etag } = await gzipped(first.url + PAGE);
      await first.stop();
      writeFileSync(join(web, 'client/assets/same-size.html'), gunzipSync(body));
      writeFileSync(join(web, 'client/assets/same-size.html.gz'), body);
      const product = await town.serve({ PARVIS_WEB_DIR: web });
      bare = await startServer('tools/bench/pages/file-server.mjs', {
        PARVIS_BENCH_FILE: join(web, 'client/assets/same-size.html.gz'),
      });
      return {
        bytes: body.length,
        file: await load(product, { path: '/assets/same-size.html' }),
        kept: await load(product, { path: PAGE }),
        fileAgain: await load(product, { path: '/assets/same-size.html' }),
        bareFile: await load(bare, { path: '/' }),
        unchanged: await load(product, { path: PAGE, headers: { 'if-none-match': etag }, expected: '3xx' }),
        rendered: await load(product, { path: PAGE, headers: SOMEBODY }),
      };
    } finally {
      await bare?.stop();
      rmSync(web, { recursive: true, force: true });
    }
  });

/** The bytes as they travel. @param {string} url @returns {Promise<{ body: Buffer, etag: string }>} */
const gzipped = (url) =>
  new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve({ body: Buffer.concat(chunks), etag: answer.headers['etag'] ?? '' }));
    })
      .on('error', reject)
      .end();
  });

/** How many times a file of the same bytes, by the same process, each answer costs. */
export function servingRatios({ file, fileAgain, kept, unchanged, rendered }) {
  const cpu = (file.cpuMsPerRequest + fileAgain.cpuMsPerRequest) / 2;
  const speed = (file.requestsPerSecond + fileAgain.requestsPerSecond) / 2;
  const round = (number) => Math.round(number * 100) / 100;
  return {
    keptCpuToFile: round(kept.cpuMsPerRequest / cpu),
    keptSpeedToFile: round(kept.requestsPerSecond / speed),
    unchangedCpuToFile: round(unchanged.cpuMsPerRequest / cpu),
    renderedCpuToFile: round(rendered.cpuMsPerRequest / cpu),
  };
}

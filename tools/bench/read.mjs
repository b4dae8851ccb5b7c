/**
 * `npm run bench -- read --json`: what one reading costs the server (CPU, and requests a second), beside the least
 * that the same answer can cost: `pg` rows over `node:http`, same rows, same run, same machine.
 */
import { build } from '../run/build.mjs';
import { benchDocuments, listByHash, listByText, PAGE } from './read/documents.mjs';
import { fillTown } from './read/fill.mjs';
import { load } from './read/load.mjs';
import { startServer } from './read/server.mjs';
import { inFilledDatabase } from './read/town.mjs';

const PROPOSALS = 5_000;
const EDITION = { edition: 'bench' };

/** The limit is measured before and after: what a machine does meanwhile shows as their difference. */
const READINGS = [
  ['limit', 'limit', { path: '/proposals' }],
  ['compiled', 'product', listByHash(EDITION)],
  ['limitAgain', 'limit', { path: '/proposals' }],
  ['apollo', 'product', listByText(EDITION)],
  // A cookie that the host does not know: the page is then made for who sends it, not taken from memory.
  ['page', 'product', { path: '/budgets/bench/projets', headers: { cookie: 'bench=1' } }],
];

/** @param {{ json: boolean }} options */
export default async function read({ json }) {
  // The page is rendered by the web's own bundle, of the same release.
  await build({ quiet: json });
  const fill = (client) => fillTown(client, PROPOSALS);
  const results = await inFilledDatabase(fill, async ({ runtime }) => {
    const servers = await startBoth(runtime);
    try {
      const measured = {};
      for (const [name, server, request] of READINGS) measured[name] = await load(servers[server], request);
      return measured;
    } finally {
      for (const server of Object.values(servers)) await server.stop();
    }
  });
  const report = { proposals: PROPOSALS, listed: PAGE, ...results, ratios: ratiosOf(results) };
  if (json) console.log(JSON.stringify(report, null, 2));
  else print(report);
}

async function startBoth(url) {
  const env = { DATABASE_URL: url, PARVIS_BENCH_DOCUMENTS: JSON.stringify(benchDocuments) };
  const limit = await startServer('tools/bench/read/limit.mjs', env);
  try {
    return { limit, product: await startServer('tools/bench/read/product.cjs', env) };
  } catch (error) {
    await limit.stop();
    throw error;
  }
}

/** Which part of the limit's speed each reading has: 1 would be the limit itself. */
function ratiosOf({ limit, limitAgain, ...readings }) {
  const least = (limit.cpuMsPerRequest + limitAgain.cpuMsPerRequest) / 2;
  const part = (reading) => Math.round((least / reading.cpuMsPerRequest) * 100) / 100;
  return Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, part(reading)]));
}

function print({ limit, limitAgain, compiled, apollo, page, ratios }) {
  const rows = {
    'node:http + pg rows (limit)': limit,
    'the same, again': limitAgain,
    'list by hash, as the web asks': compiled,
    'list by text, through Apollo': apollo,
    'page, rendered': page,
  };
  for (const [name, { cpuMsPerRequest, requestsPerSecond }] of Object.entries(rows)) {
    console.log(`${name.padEnd(30)} ${cpuMsPerRequest} ms CPU a request, ${requestsPerSecond} requests/s`);
  }
  for (const [name, ratio] of Object.entries(ratios)) console.log(`${name}: ${ratio} of the limit`);
}

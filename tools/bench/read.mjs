/**
 * `npm run bench -- read --json`: what one reading costs the server (CPU, and requests a second), beside the least
 * that the same answer can cost: `pg` rows over `node:http`, same rows, same run, same machine.
 */
import { createRequire } from 'node:module';
import { withClient } from '../postgres/databases.mjs';
import { startTestPostgres } from '../postgres/test-cluster.mjs';
import { fillTown } from './read/fill.mjs';
import { startServer } from './read/server.mjs';
import { load } from './read/load.mjs';

const PROPOSALS = 5_000;
const PAGE = 20;

const DOCUMENT = `query Page($edition: String!) {
  proposals(edition: $edition, first: ${PAGE}) {
    totalItems
    items { number title state costCents proposerName submittedAt neighbourhood { slug name } }
  }
}`;

/** @param {{ json: boolean }} options */
export default async function read({ json }) {
  const postgres = await startTestPostgres();
  const database = `parvis_t_bench_${process.pid}`;
  const servers = [];
  try {
    const runtimeUrl = await makeTown(postgres, database);
    const limit = await startServer('tools/bench/read/limit.mjs', { DATABASE_URL: runtimeUrl });
    servers.push(limit);
    const product = await startServer('dist/node/apps/api/src/main.js', { DATABASE_URL: runtimeUrl });
    servers.push(product);
    const body = JSON.stringify({ query: DOCUMENT, variables: { edition: 'bench' } });
    const results = {
      limit: await load(limit, { path: '/proposals' }),
      graphql: await load(product, { path: '/graphql', method: 'POST', body }),
      page: await load(product, { path: '/budgets/bench/projets' }),
    };
    const report = { proposals: PROPOSALS, listed: PAGE, ...results, ratios: ratiosOf(results) };
    if (json) console.log(JSON.stringify(report, null, 2));
    else print(report);
  } finally {
    for (const server of servers) await server.stop();
    await withClient(postgres.adminUrl, (client) =>
      client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`),
    );
    await postgres.stop();
  }
}

async function makeTown(postgres, database) {
  const require = createRequire(import.meta.url);
  const { ensureTemplate } = require('../jest/template-database.cjs');
  const { PARVIS_TEST_OWNER_URL: owner, PARVIS_TEST_RUNTIME_URL: runtime } = postgres.variables;
  const template = await ensureTemplate(postgres.adminUrl, owner);
  await withClient(postgres.adminUrl, async (client) => {
    await client.query(`CREATE DATABASE "${database}" TEMPLATE "${template}" OWNER parvis_owner`);
    await client.query(`GRANT CONNECT ON DATABASE "${database}" TO parvis_app`);
  });
  await withClient(owner.replace('{database}', database), (client) => fillTown(client, PROPOSALS));
  return runtime.replace('{database}', database);
}

/** How many times the limit each reading costs. */
function ratiosOf({ limit, graphql, page }) {
  const times = (reading) => Math.round((reading.cpuMsPerRequest / limit.cpuMsPerRequest) * 100) / 100;
  return { graphqlToLimit: times(graphql), pageToLimit: times(page) };
}

function print({ limit, graphql, page, ratios }) {
  const rows = { 'node:http + pg rows (limit)': limit, GraphQL: graphql, 'page, rendered': page };
  for (const [name, { cpuMsPerRequest, requestsPerSecond }] of Object.entries(rows)) {
    console.log(`${name.padEnd(28)} ${cpuMsPerRequest} ms CPU a request, ${requestsPerSecond} requests/s`);
  }
  console.log(`GraphQL costs ${ratios.graphqlToLimit} times the limit, a page ${ratios.pageToLimit} times.`);
}

/**
 * `npm run bench -- realtime --json`: 200 browsers follow an edition on two processes; from the COMMIT of a change to
 * the full state at each of them, beside the least that it can cost (LISTEN, one statement, bare sockets; same rows,
 * same run, same machine). Then a process is killed with 100 browsers on it.
 */
import pg from 'pg';
import { startServer } from './read/server.mjs';
import { inFilledDatabase } from './read/town.mjs';
import { bareFollower, follower } from './realtime/clients.mjs';
import { measure } from './realtime/measure.mjs';
import { storm } from './realtime/storm.mjs';
import { fillLiveTown } from './realtime/town.mjs';

const CLIENTS = 200;
const PEOPLE = 50;
const MAIN = 'dist/node/apps/api/src/main.js';
const LIMIT = 'tools/bench/realtime/limit.mjs';

/** @param {{ json: boolean }} options */
export default async function realtime({ json }) {
  const cookies = [];
  const report = await inFilledDatabase(
    (client) => fillLiveTown(client, PEOPLE, cookies),
    async ({ runtime }) => {
      const client = new pg.Client({ connectionString: runtime });
      await client.connect();
      const env = { DATABASE_URL: runtime };
      try {
        const limit = await onTwo(LIMIT, env, (urls) =>
          measure(client, urls, cookies, CLIENTS, bareFollower),
        );
        const live = await onTwo(MAIN, env, (urls) => measure(client, urls, cookies, CLIENTS, follower));
        const times = (name) => Math.round((live[name] / limit[name]) * 10) / 10;
        const ratios = { p50: times('p50Ms'), p95: times('p95Ms') };
        return { live, limit, ratios, storm: await storm(client, MAIN, env, cookies) };
      } finally {
        await client.end();
      }
    },
  );
  if (json) console.log(JSON.stringify(report, null, 2));
  else print(report);
}

async function onTwo(file, env, work) {
  const servers = [await startServer(file, env)];
  try {
    servers.push(await startServer(file, env));
    const cpu = () => servers.reduce((sum, server) => sum + server.cpuSeconds(), 0);
    const before = cpu();
    const run = await work(servers.map(({ url }) => url));
    return { ...run, cpuMsPerMessage: Math.round(((cpu() - before) * 100_000) / run.messages) / 100 };
  } finally {
    for (const server of servers) await server.stop();
  }
}

function print({ live, limit, ratios, storm: after }) {
  for (const [name, run] of Object.entries({ 'live updates': live, 'bare sockets (limit)': limit })) {
    const { delivered, expected, p50Ms, p95Ms } = run;
    console.log(`${name.padEnd(22)} p50 ${p50Ms} ms, p95 ${p95Ms} ms, delivered ${delivered} of ${expected}`);
  }
  console.log(`Times the limit: p50 ${ratios.p50}, p95 ${ratios.p95}.`);
  console.log(
    `After a kill: ${after.back} of ${after.clients} back with the full state ${after.allBackMs} ms after the restart.`,
  );
}

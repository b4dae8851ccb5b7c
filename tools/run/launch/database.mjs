/** The database of `npm start` and `npm run dev`: the embedded one, or the operator's own. */
import { progress, warn } from '../messages.mjs';

/** @typedef {{ ownerUrl: string, runtimeUrl: string, embedded: boolean, identity?: string }} Database */

/** @param {import('./children.mjs').Running} running @returns {Promise<Database>} */
export async function openDatabase(running) {
  const given = process.env['DATABASE_URL'];
  if (given) return operatorsDatabase(given);
  // Loaded only now: it needs an installed package.
  const { startEmbeddedPostgres } = await import('../../postgres/index.mjs');
  progress('postgresStarting');
  const server = await startEmbeddedPostgres({ log: (key) => progress(key) });
  running.add({ name: 'PostgreSQL', stop: server.stop });
  const { ownerUrl, runtimeUrl, identity } = server;
  return { ownerUrl, runtimeUrl, embedded: true, identity };
}

/** @param {string} runtimeUrl @returns {Database} */
function operatorsDatabase(runtimeUrl) {
  progress('usingDatabaseUrl');
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  if (!ownerUrl) warn('oneUrlForBoth');
  return { ownerUrl: ownerUrl ?? runtimeUrl, runtimeUrl, embedded: false };
}

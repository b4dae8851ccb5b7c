/** The database of `npm start` and `npm run dev`: the embedded one, or the operator's own. */
import { progress, warn } from '../messages.mjs';

/** @typedef {{ ownerUrl: string, runtimeUrl: string, embedded: boolean, identity?: string }} Database */

/** The embedded server has one database for the demonstration and one for a town's own beginnings. */
export const DATABASE_NAMES = { demo: 'parvis', own: 'parvis_own' };

/**
 * @param {import('./children.mjs').Running} running @param {(embedded: boolean) => boolean} wantsDemo fictional people
 * and real ones never share a database, whatever the order of the starts
 * @returns {Promise<Database & { demo: boolean }>}
 */
export async function openDatabase(running, wantsDemo) {
  const given = process.env['DATABASE_URL'];
  const demo = wantsDemo(!given);
  if (given) return { ...operatorsDatabase(given), demo };
  // Loaded only now: it needs an installed package.
  const { startEmbeddedPostgres } = await import('../../postgres/index.mjs');
  progress('postgresStarting');
  const server = await startEmbeddedPostgres({
    database: demo ? DATABASE_NAMES.demo : DATABASE_NAMES.own,
    log: (key) => progress(key),
  });
  running.add({ name: 'PostgreSQL', stop: server.stop });
  const { ownerUrl, runtimeUrl, identity } = server;
  return { ownerUrl, runtimeUrl, embedded: true, identity, demo };
}

/** @param {string} runtimeUrl @returns {Database} */
function operatorsDatabase(runtimeUrl) {
  progress('usingDatabaseUrl');
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  if (!ownerUrl) warn('oneUrlForBoth');
  return { ownerUrl: ownerUrl ?? runtimeUrl, runtimeUrl, embedded: false };
}

/** The API out of its sources, over a database of its own: for faults that want many calls to one process. */
import { createRequire } from 'node:module';
import { startTestPostgres } from '../postgres/test-cluster.mjs';

const require = createRequire(import.meta.url);
/** Reads a TypeScript file, by its path from the project's root. @param {string} path @returns {any} */
const load = (path) => require(`../../${path}`);

/**
 * PostgreSQL with a migrated template, so that `throwAwayDatabase` of libs/testing works.
 * @param {(tools: { load: (path: string) => any }) => Promise<void>} work
 */
export async function withTestPostgres(work) {
  require('../jest/swc-require.cjs');
  const postgres = await startTestPostgres();
  try {
    Object.assign(process.env, postgres.variables);
    const { ensureTemplate } = require('../jest/template-database.cjs');
    process.env.PARVIS_TEST_TEMPLATE = await ensureTemplate(
      postgres.adminUrl,
      postgres.variables.PARVIS_TEST_OWNER_URL,
    );
    await work({ load });
  } finally {
    await postgres.stop();
  }
}

/**
 * @param {Record<string, string>} env settings beside those of the tests
 * @param {(tools: { api: any, load: (path: string) => any }) => Promise<void>} work
 */
export async function withTestApi(env, work) {
  await withTestPostgres(async () => {
    const api = await load('apps/api/test/support/api.ts').startApi(env);
    try {
      await work({ api, load });
    } finally {
      await api.stop();
    }
  });
}

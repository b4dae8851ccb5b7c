/** The API out of its sources, over a database of its own: for faults that want many calls to one process. */
import { createRequire } from 'node:module';
import { startTestPostgres } from '../postgres/test-cluster.mjs';

const require = createRequire(import.meta.url);

/**
 * @param {Record<string, string>} env settings beside those of the tests
 * @param {(tools: { api: any, load: (path: string) => any }) => Promise<void>} work `load` reads a TypeScript file of
 * the API's tests, by its path from the project's root
 */
export async function withTestApi(env, work) {
  require('../jest/swc-require.cjs');
  const postgres = await startTestPostgres();
  try {
    Object.assign(process.env, postgres.variables);
    const { ensureTemplate } = require('../jest/template-database.cjs');
    process.env.PARVIS_TEST_TEMPLATE = await ensureTemplate(
      postgres.adminUrl,
      postgres.variables.PARVIS_TEST_OWNER_URL,
    );
    const load = (path) => require(`../../${path}`);
    const api = await load('apps/api/test/support/api.ts').startApi(env);
    try {
      await work({ api, load });
    } finally {
      await api.stop();
    }
  } finally {
    await postgres.stop();
  }
}

// Jest's global setup for the database and API tests: one server (started here, or by the orchestrator), one
// template. What the tests need is told by environment variables; see libs/testing/src/database.ts.
const { join } = require('node:path');
const { ensureTemplate } = require('./template-database.cjs');

module.exports = async function databaseSetup() {
  const adminUrl = process.env.PARVIS_TEST_ADMIN_URL || (await startServer());
  if (!process.env.PARVIS_TEST_OWNER_URL || !process.env.PARVIS_TEST_RUNTIME_URL) {
    throw new Error('PARVIS_TEST_ADMIN_URL also needs PARVIS_TEST_OWNER_URL and PARVIS_TEST_RUNTIME_URL');
  }
  process.env.PARVIS_TEST_ADMIN_URL = adminUrl;
  // Worker threads of the API are not translated by Jest: they load the TypeScript themselves.
  process.env.PARVIS_WORKER_REQUIRE = join(__dirname, 'swc-require.cjs');
  process.env.PARVIS_TEST_TEMPLATE = await ensureTemplate(adminUrl, process.env.PARVIS_TEST_OWNER_URL);
};

async function startServer() {
  const { startTestPostgres } = await import('../postgres/test-cluster.mjs');
  const server = await startTestPostgres();
  globalThis.parvisTestServer = server;
  Object.assign(process.env, server.variables);
  // Jest does not run its global teardown when interrupted.
  process.once('exit', server.stopNow);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  return server.adminUrl;
}

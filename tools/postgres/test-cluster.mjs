/** The tests' own server: nothing in it survives a power cut, and nothing needs to. */
import { withClient } from './databases.mjs';
import { TEST_STATE_DIR, startEmbeddedPostgres } from './index.mjs';

/**
 * `variables` are what libs/testing reads; owner and runtime addresses hold `{database}` where the name goes.
 * @returns {Promise<import('./index.mjs').EmbeddedPostgres & { variables: Record<string, string> }>}
 */
export async function startTestPostgres() {
  const server = await startEmbeddedPostgres({ stateDir: TEST_STATE_DIR, durable: false });
  if (server.alone) await dropLeftovers(server.adminUrl);
  return {
    ...server,
    variables: {
      PARVIS_TEST_ADMIN_URL: server.adminUrl,
      PARVIS_TEST_OWNER_URL: pattern(server.ownerUrl),
      PARVIS_TEST_RUNTIME_URL: pattern(server.runtimeUrl),
    },
  };
}

/** @param {string} url */
function pattern(url) {
  return url.replace(/\/parvis$/, '/{database}');
}

/** Databases of test runs that were killed. @param {string} adminUrl */
async function dropLeftovers(adminUrl) {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query(
      "SELECT datname FROM pg_database WHERE datname LIKE 'parvis\\_t\\_%'",
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  });
}

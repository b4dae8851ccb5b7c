import { createRequire } from 'node:module';
import { withClient } from '../../postgres/databases.mjs';
import { startTestPostgres } from '../../postgres/test-cluster.mjs';

/**
 * Runs `work` over a new database of its own, filled by `fill` as its owner, and removes it afterwards.
 * @template T
 * @param {(client: import('pg').Client) => Promise<void>} fill
 * @param {(urls: { runtime: string, owner: string }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inFilledDatabase(fill, work) {
  const postgres = await startTestPostgres();
  const database = `parvis_t_bench_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  try {
    const require = createRequire(import.meta.url);
    const { ensureTemplate } = require('../../jest/template-database.cjs');
    const { PARVIS_TEST_OWNER_URL, PARVIS_TEST_RUNTIME_URL } = postgres.variables;
    const owner = PARVIS_TEST_OWNER_URL.replace('{database}', database);
    const template = await ensureTemplate(postgres.adminUrl, PARVIS_TEST_OWNER_URL);
    await withClient(postgres.adminUrl, async (client) => {
      await client.query(`CREATE DATABASE "${database}" TEMPLATE "${template}" OWNER parvis_owner`);
      await client.query(`GRANT CONNECT ON DATABASE "${database}" TO parvis_app`);
    });
    await withClient(owner, fill);
    return await work({ owner, runtime: PARVIS_TEST_RUNTIME_URL.replace('{database}', database) });
  } finally {
    await withClient(postgres.adminUrl, (client) =>
      client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`),
    );
    await postgres.stop();
  }
}

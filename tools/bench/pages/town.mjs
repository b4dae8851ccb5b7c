/** A town with the demonstration's data, for benches: its own database, a server that is no demonstration. */
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withClient } from '../../postgres/databases.mjs';
import { projectRoot } from '../../postgres/places.mjs';
import { startTestPostgres } from '../../postgres/test-cluster.mjs';
import { startServer } from '../read/server.mjs';

const API = 'dist/node/apps/api/src';

/**
 * @typedef {object} BenchTown
 * @property {(env?: Record<string, string>) => ReturnType<typeof startServer>} serve a server over the town; stopped at the end
 * @property {() => Promise<string>} signVoterIn the cookie of a resident who may vote
 */

/** @template T @param {(town: BenchTown) => Promise<T>} use @returns {Promise<T>} */
export async function withBenchTown(use) {
  const require = createRequire(import.meta.url);
  const { ensureTemplate } = require('../../jest/template-database.cjs');
  const postgres = await startTestPostgres();
  const { PARVIS_TEST_OWNER_URL: owner, PARVIS_TEST_RUNTIME_URL: runtime } = postgres.variables;
  const database = `parvis_t_pages_${process.pid}`;
  const files = mkdtempSync(join(tmpdir(), 'parvis-bench-'));
  const env = {
    DATABASE_URL: runtime.replace('{database}', database),
    PARVIS_FILES_DIR: files,
    PARVIS_LOG_LEVEL: 'error',
  };
  const servers = [];
  try {
    const template = await ensureTemplate(postgres.adminUrl, owner);
    await withClient(postgres.adminUrl, async (client) => {
      await client.query(`CREATE DATABASE "${database}" TEMPLATE "${template}" OWNER parvis_owner`);
      await client.query(`GRANT CONNECT ON DATABASE "${database}" TO parvis_app`);
    });
    await promisify(execFile)(process.execPath, [join(projectRoot, API, 'operate.js'), 'seed-demo'], {
      cwd: projectRoot,
      env: { ...process.env, ...env, PARVIS_DEMO: '1' },
      timeout: 120_000,
    });
    return await use({
      serve: async (more = {}) => {
        const server = await startServer(`${API}/main.js`, { ...env, PARVIS_DEMO: '0', ...more });
        servers.push(server);
        return server;
      },
      signVoterIn: () => withClient(owner.replace('{database}', database), signVoterIn),
    });
  } finally {
    for (const server of servers) await server.stop();
    await withClient(postgres.adminUrl, (client) =>
      client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`),
    );
    await postgres.stop();
    rmSync(files, { recursive: true, force: true });
  }
}

/** @param {import('pg').Client} client @returns {Promise<string>} */
async function signVoterIn(client) {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO session (token_hash, person_id, created_at, expires_at)
     SELECT $1, id, now(), now() + interval '1 day' FROM person
      WHERE id NOT IN (SELECT person_id FROM role_grant) ORDER BY id LIMIT 1`,
    [createHash('sha256').update(token).digest('hex')],
  );
  return `parvis_session=${token}`;
}

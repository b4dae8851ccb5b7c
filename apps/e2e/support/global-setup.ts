import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { ROOT } from './root';

const load = createRequire(join(ROOT, 'package.json'));

interface TestServer {
  variables: Record<string, string>;
  adminUrl: string;
  stop(): Promise<void>;
}

/**
 * One PostgreSQL (the orchestrator's, or our own), the migrated template, and from it a town with the demonstration
 * loaded: every test copies that town in a few milliseconds and may spoil it.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const own = process.env['PARVIS_TEST_ADMIN_URL'] ? undefined : await startServer();
  const admin = process.env['PARVIS_TEST_ADMIN_URL'] ?? '';
  const ownerPattern = process.env['PARVIS_TEST_OWNER_URL'] ?? '';
  if (!process.env['PARVIS_TEST_TEMPLATE']) {
    const { ensureTemplate } = load('./tools/jest/template-database.cjs') as {
      ensureTemplate(admin: string, owner: string): Promise<string>;
    };
    process.env['PARVIS_TEST_TEMPLATE'] = await ensureTemplate(admin, ownerPattern);
  }
  const town = `parvis_t_town_${process.pid}`;
  await asAdmin(admin, [
    `CREATE DATABASE "${town}" TEMPLATE "${process.env['PARVIS_TEST_TEMPLATE']}" OWNER parvis_owner`,
    `GRANT CONNECT ON DATABASE "${town}" TO parvis_app`,
  ]);
  await seed((process.env['PARVIS_TEST_RUNTIME_URL'] ?? '').replace('{database}', town));
  process.env['PARVIS_E2E_TOWN'] = town;
  return async () => {
    await asAdmin(admin, [`DROP DATABASE IF EXISTS "${town}" WITH (FORCE)`]);
    await own?.stop();
  };
}

async function startServer(): Promise<TestServer> {
  const { startTestPostgres } = (await import(join(ROOT, 'tools/postgres/test-cluster.mjs'))) as {
    startTestPostgres(): Promise<TestServer>;
  };
  const server = await startTestPostgres();
  Object.assign(process.env, server.variables);
  return server;
}

/** Loads the demonstration and waits until its past edition is counted. */
async function seed(url: string): Promise<void> {
  const operate = join(ROOT, 'dist/node/apps/api/src/operate.js');
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PARVIS_DEMO: '1',
    PARVIS_LOG_LEVEL: 'silent',
    PARVIS_FILES_DIR: join(tmpdir(), `parvis-e2e-${process.pid}`),
  };
  await promisify(execFile)(process.execPath, [operate, 'seed-demo'], { env, cwd: ROOT, timeout: 120_000 });
}

async function asAdmin(url: string, statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

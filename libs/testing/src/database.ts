import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface ThrowAwayDatabase {
  name: string;
  /** Connects as the role that owns the tables (migrations, test fixtures that bypass the product). */
  ownerUrl: string;
  /** Connects as the role the product runs under: it owns nothing. */
  runtimeUrl: string;
  drop(): Promise<void>;
}

/**
 * A migrated, empty database of one's own: a copy of the template made by tools/jest/database-setup.cjs.
 * Call it in `beforeAll` and `drop()` in `afterAll`; about 20 ms.
 * @throws when the test does not run under a Jest configuration that has the database setup
 */
export async function throwAwayDatabase(): Promise<ThrowAwayDatabase> {
  const template = variable('PARVIS_TEST_TEMPLATE');
  // The name begins as tools/postgres/test-cluster.mjs expects of the databases it may sweep.
  const name = `parvis_t_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(6).toString('hex')}`;
  await asAdmin(async (client) => {
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" OWNER parvis_owner`);
    // Rights on the database itself are not copied from a template.
    await client.query(`REVOKE ALL ON DATABASE "${name}" FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE "${name}" TO parvis_app`);
  });
  return {
    name,
    ownerUrl: variable('PARVIS_TEST_OWNER_URL').replace('{database}', name),
    runtimeUrl: variable('PARVIS_TEST_RUNTIME_URL').replace('{database}', name),
    drop: () =>
      asAdmin(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      }),
  };
}

async function asAdmin(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: variable('PARVIS_TEST_ADMIN_URL') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is missing: run this test with tools/jest/db.config.cjs or api.config.cjs`);
  return value;
}

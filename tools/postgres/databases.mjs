/** Roles, databases and extensions, made by the superuser; tables and their grants belong to the migrations. */
import pg from 'pg';

export const OWNER_ROLE = 'parvis_owner';
export const RUNTIME_ROLE = 'parvis_app';
const EXTENSIONS = ['unaccent', 'pg_trgm', 'citext', 'pgcrypto'];

/** @param {{ port: number, role: string, password: string, database: string }} part */
export function urlOf({ port, role, password, database }) {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Runs the work on one connection, closed whatever happens.
 * @template T @param {string} url @param {(client: pg.Client) => Promise<T>} work @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener, a server that stops would end this process by an unhandled 'error' event.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {pg.Client} client @param {import('./state.mjs').Secrets} secrets */
export async function ensureRoles(client, secrets) {
  for (const [role, password] of [
    [OWNER_ROLE, secrets.owner],
    [RUNTIME_ROLE, secrets.runtime],
  ]) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS';
    if (rowCount === 0) await client.query(`CREATE ROLE ${role} ${rights} PASSWORD '${password}'`);
  }
}

/** After the password file was lost. @param {pg.Client} client @param {import('./state.mjs').Secrets} secrets */
export async function resetPasswords(client, secrets) {
  await client.query(`ALTER ROLE ${OWNER_ROLE} PASSWORD '${secrets.owner}'`);
  await client.query(`ALTER ROLE ${RUNTIME_ROLE} PASSWORD '${secrets.runtime}'`);
}

/**
 * Makes the database if it is missing; `connect` opens a new connection to it for its extensions and grants.
 * @param {pg.Client} client superuser, on another database
 * @param {string} name @param {string} urlOfDatabase superuser's address of the new database
 */
export async function ensureDatabase(client, name, urlOfDatabase) {
  const { rows } = await client.query(
    "select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1",
    [name],
  );
  if (rows[0]?.comment) return;
  if (rows.length === 0) await client.query(`CREATE DATABASE "${name}" OWNER ${OWNER_ROLE}`);
  await client.query(`REVOKE ALL ON DATABASE "${name}" FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE "${name}" TO ${RUNTIME_ROLE}`);
  await withClient(urlOfDatabase, async (inside) => {
    for (const extension of EXTENSIONS) await inside.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    await inside.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    await inside.query(`GRANT USAGE ON SCHEMA public TO ${RUNTIME_ROLE}`);
  });
  // Written last: its presence says that the steps above were all done.
  await client.query(`COMMENT ON DATABASE "${name}" IS 'ready'`);
}

// The template from which every test file copies its own database: migrated once by the API's migrations, and
// named by a hash of them, so that a change of migrations makes another and an unchanged one is used again.
const { execFile } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { promisify } = require('node:util');

const root = join(__dirname, '..', '..');
const inputs = ['apps/api/src/migrations', 'apps/api/src/platform/database', 'tools/postgres/databases.mjs'];
const migrateFile = join(root, 'apps/api/src/platform/database/migrate.ts');
const migrateScript = `
  const { migrate } = require(${JSON.stringify(migrateFile)});
  migrate(process.env.PARVIS_MIGRATE_URL).then(
    () => process.exit(0),
    (error) => { console.error(error); process.exit(1); },
  );
`;

/** @param {string} adminUrl superuser's address @param {string} ownerPattern owner's address, with {database} */
module.exports.ensureTemplate = async function ensureTemplate(adminUrl, ownerPattern) {
  const databases = await import('../postgres/databases.mjs');
  const name = `parvis_template_${hashOfInputs()}`;
  await databases.withClient(adminUrl, async (client) => {
    // Two test runs may start together on one server: the second waits for the first one's template.
    await client.query("SELECT pg_advisory_lock(hashtext('parvis template'))");
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount > 0) return;
    const making = `${name}_making`;
    await client.query(`DROP DATABASE IF EXISTS "${making}" WITH (FORCE)`);
    const url = new URL(adminUrl);
    url.pathname = `/${making}`;
    await databases.ensureDatabase(client, making, url.toString());
    await migrate(ownerPattern.replace('{database}', making));
    await client.query(`ALTER DATABASE "${making}" RENAME TO "${name}"`);
    await dropOldTemplates(client);
  });
  return name;
};

function hashOfInputs() {
  const hash = createHash('sha256');
  for (const input of inputs) addToHash(hash, input);
  return hash.digest('hex').slice(0, 12);
}

function addToHash(hash, path) {
  const full = join(root, path);
  if (!existsSync(full) || /\.(db-|api-)?spec\.ts$/.test(path)) return;
  let names;
  try {
    names = readdirSync(full).sort();
  } catch {
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    return;
  }
  for (const name of names) addToHash(hash, `${path}/${name}`);
}

async function migrate(ownerUrl) {
  if (!existsSync(migrateFile)) return;
  await promisify(execFile)(
    process.execPath,
    ['--require', join(__dirname, 'swc-require.cjs'), '--eval', migrateScript],
    { cwd: root, env: { ...process.env, PARVIS_MIGRATE_URL: ownerUrl }, timeout: 120_000 },
  ).catch((error) => {
    throw new Error(`The migrations failed on the test template:\n${error.stderr || error.message}`);
  });
}

/** A few are kept: another run may be copying from one. */
async function dropOldTemplates(client) {
  const { rows } = await client.query(
    "SELECT datname FROM pg_database WHERE datname LIKE 'parvis\\_template\\_%' ORDER BY oid DESC OFFSET 4",
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
}

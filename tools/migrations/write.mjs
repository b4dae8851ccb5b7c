/**
 * `npm run migration -- <name>`: writes a migration with the SQL that the entities still need, to be read, renamed
 * and committed, and adds it to the list of migrations. It compares with a throw-away database that has all earlier
 * ones, on the tests' PostgreSQL that is running (PARVIS_TEST_ADMIN_URL) or on one of its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureDatabase, withClient } from '../postgres/databases.mjs';
import { projectRoot } from '../postgres/places.mjs';
import { startTestPostgres } from '../postgres/test-cluster.mjs';

const require = createRequire(import.meta.url);
require('../jest/swc-require.cjs');

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) throw new Error('Give the migration a kebab-case name.');

const server = process.env['PARVIS_TEST_ADMIN_URL'] ? runningServer() : await startTestPostgres();
const database = `parvis_t_migration_${process.pid}`;
try {
  const admin = server.adminUrl;
  const inside = admin.replace(/\/[^/]*$/, `/${database}`);
  await withClient(admin, (client) => ensureDatabase(client, database, inside));
  const url = server.variables.PARVIS_TEST_OWNER_URL.replace('{database}', database);
  const { openDataSource } = require('../../apps/api/src/platform/database/data-source.ts');
  const { schemaDrift } = require('../../apps/api/src/platform/database/schema-drift.ts');
  const source = await openDataSource(url, 2);
  await source.runMigrations();
  const drift = await schemaDrift(source);
  await source.destroy();
  if (drift.length === 0) console.log('The migrations are complete.');
  else write(drift);
} finally {
  await withClient(server.adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  );
  await server.stop();
}

/** The one that a test run has started: it is not ours to stop. */
function runningServer() {
  const { PARVIS_TEST_ADMIN_URL: adminUrl, ...variables } = process.env;
  return { adminUrl, variables, stop: async () => undefined };
}

function write(queries) {
  const stamp = Date.now();
  const className = `${name.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase())}${stamp}`;
  const lines = queries
    .map((query) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`)
    .join('\n');
  const text = `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${lines}
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
`;
  const path = join(projectRoot, 'apps/api/src/migrations', `${stamp}-${name}.ts`);
  writeFileSync(path, text);
  list(`${stamp}-${name}`, className);
  console.log(`Written: ${path}. Read it: it is what production will run.`);
}

/** Last in apps/api/src/migrations/index.ts, as its stamp is the latest. */
function list(file, className) {
  const index = join(projectRoot, 'apps/api/src/migrations/index.ts');
  const text = readFileSync(index, 'utf8');
  const imported = text.replace(
    /(?:import [^\n]*\n)+/,
    (lines) => `${lines}import { ${className} } from './${file}';\n`,
  );
  const listed = imported.replace(/\n\];\s*$/, `\n  ${className},\n];\n`);
  if (listed === imported) throw new Error('The list in apps/api/src/migrations/index.ts was not found.');
  writeFileSync(index, listed);
}

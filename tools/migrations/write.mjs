/**
 * `npm run migration -- <name>`: writes a migration with the SQL that the entities still need, to be read, renamed
 * and committed. It compares with a throw-away database that has all earlier migrations.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureDatabase, withClient } from '../postgres/databases.mjs';
import { projectRoot } from '../postgres/places.mjs';
import { startTestPostgres } from '../postgres/test-cluster.mjs';

const require = createRequire(import.meta.url);
require('../jest/swc-require.cjs');

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) throw new Error('Give the migration a kebab-case name.');

const server = await startTestPostgres();
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
  console.log(`Written: ${path}. Read it, then add it to apps/api/src/migrations/index.ts.`);
}

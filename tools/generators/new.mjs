/**
 * `npm run new -- context lending --noun tool --french "Prêt d'outils"` or `npm run new -- verb lending lend-tool`:
 * the generator, then the migration and everything that is generated from the sources, so that `npm run check` passes.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const [kind, ...rest] = process.argv.slice(2);

/** @param {string[]} args of Node @param {Record<string, string>} [env] */
function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!['context', 'verb'].includes(kind ?? '')) {
  console.error(
    'npm run new -- context <name> [--noun …] [--french …]\nnpm run new -- verb <context> <verb> [--french …]',
  );
  process.exit(1);
}
run(['node_modules/.bin/nx', 'generate', `./tools/generators:${kind}`, ...rest]);
if (kind === 'context')
  run(['tools/migrations/write.mjs', rest.find((word) => !word.startsWith('-')) ?? 'tables']);
run(['node_modules/jest/bin/jest.js', '-c', 'tools/jest/api.config.cjs', 'generated-truth'], {
  PARVIS_WRITE: '1',
});
run(['tools/codegen/generate.mjs']);

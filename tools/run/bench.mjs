/** `npm run bench -- <name> [--json]`: builds, then runs tools/bench/<name>.mjs. */
import { refuseOldNode } from './launch/node-version.mjs';

refuseOldNode();
const { existsSync, readdirSync } = await import('node:fs');
const { join } = await import('node:path');
const { pathToFileURL } = await import('node:url');
const { LaunchFailure } = await import('../postgres/failure.mjs');
const { projectRoot } = await import('../postgres/places.mjs');
const { build } = await import('./build.mjs');
const { installMissing } = await import('./launch/install.mjs');
const { runAsProgram } = await import('./launch/program.mjs');

const folder = join(projectRoot, 'tools', 'bench');

await runAsProgram(async () => {
  const args = process.argv.slice(2);
  const name = args.find((arg) => !arg.startsWith('-')) ?? '';
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.filter((file) => /^[a-z-]+\.mjs$/.test(file)).map((file) => file.replace('.mjs', ''));
  if (!names.includes(name))
    throw new LaunchFailure('unknownBench', { name, names: names.join(', ') || '—' });
  const json = args.includes('--json');
  await installMissing({ quiet: json });
  await build({ only: 'node', quiet: json });
  const bench = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  return bench.default({ json, args: args.filter((arg) => arg !== name && arg !== '--json') });
});

/** `npm run parvis -- <command>`: the command line tool, built first if its sources changed. */
import { refuseOldNode } from './launch/node-version.mjs';

refuseOldNode();
const { spawn } = await import('node:child_process');
const { join } = await import('node:path');
const { projectRoot } = await import('../postgres/places.mjs');
const { build } = await import('./build.mjs');
const { installMissing } = await import('./launch/install.mjs');
const { openTownsDatabase } = await import('./launch/towns-database.mjs');
const { runAsProgram } = await import('./launch/program.mjs');

await runAsProgram(async () => {
  await installMissing({ quiet: true });
  await build({ only: 'node', quiet: true });
  const program = join(projectRoot, 'dist', 'node', 'apps', 'cli', 'src', 'main.js');
  const town = await openTownsDatabase(process.argv.slice(2));
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...town.args], {
    // Paths in the arguments are meant from where the person typed the command, not from the project's root.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: { ...process.env, ...town.env },
    stdio: 'inherit',
  });
  // The terminal's Ctrl-C reaches the child by itself; we wait for it and keep its exit code.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  }).finally(() => town.stop());
});

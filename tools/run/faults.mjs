/** `npm run faults -- <name> [options]`: breaks something on purpose and counts what holds. */
import { refuseOldNode } from './launch/node-version.mjs';

refuseOldNode();
const { spawn } = await import('node:child_process');
const { join } = await import('node:path');
const { LaunchFailure } = await import('../postgres/failure.mjs');
const { projectRoot } = await import('../postgres/places.mjs');
const { installMissing } = await import('./launch/install.mjs');
const { runAsProgram } = await import('./launch/program.mjs');

const FAULTS = new Map([
  ['mutations', 'disabled-mutations.mjs'],
  ['kill-between', 'kill-between.mjs'],
  ['mail', 'mail.mjs'],
  ['fuzz', 'fuzz.mjs'],
  ['isolation', 'isolation.mjs'],
  ['access', 'access.mjs'],
  ['erasure', 'erasure.mjs'],
  ['audit', 'audit.mjs'],
]);

await runAsProgram(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const file = FAULTS.get(name);
  if (!file) throw new LaunchFailure('unknownFault', { name, names: [...FAULTS.keys()].join(', ') });
  await installMissing({ quiet: true });
  const child = spawn(process.execPath, [join(projectRoot, 'tools', 'faults', file), ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
});

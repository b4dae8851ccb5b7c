/**
 * `npm run build`: the API, the command line tool and the libs to dist/node; the pages to dist/web/client and
 * dist/web/server. Each part is skipped when nothing it reads has changed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchFailure } from '../postgres/failure.mjs';
import { projectRoot } from '../postgres/places.mjs';
import { withLock } from '../postgres/state.mjs';
import { compileForNode, sourceFolders } from './build-steps/compile.mjs';
import { digestOf, isDone, markDone } from './build-steps/inputs.mjs';
import { isMain, runAsProgram } from './launch/program.mjs';
import { progress } from './messages.mjs';

const SHARED_INPUTS = [
  'package-lock.json',
  'tsconfig.base.json',
  'tools/run/build.mjs',
  'tools/run/build-steps',
];

/**
 * @param {{ only?: 'node' | 'web', quiet?: boolean }} [options] `quiet`: no progress lines on standard output
 * @throws {LaunchFailure} buildFailed
 */
export async function build({ only, quiet = false } = {}) {
  /** @type {(key: string, details?: Record<string, string | number>) => void} */
  const say = quiet ? () => undefined : progress;
  const folder = join(projectRoot, '.parvis', 'done');
  mkdirSync(folder, { recursive: true });
  // Two starts at once would write the same files: the second waits, then finds everything built.
  await withLock(folder, async () => {
    if (only !== 'web') await buildNode(say);
    if (only !== 'node') await buildWeb(say);
  });
}

/** @param {(key: string, details?: Record<string, string | number>) => void} say */
async function buildNode(say) {
  const digest = digestOf([...SHARED_INPUTS, ...sourceFolders()]);
  if (isDone('node', digest) && existsSync(join(projectRoot, 'dist/node/package.json'))) return;
  say('buildingServer');
  const { failed } = await compileForNode();
  if (failed.length > 0) throw new LaunchFailure('buildFailed', { reason: failed.join('\n') });
  markDone('node', digest);
}

/** @param {(key: string) => void} say */
async function buildWeb(say) {
  if (!existsSync(join(projectRoot, 'apps/web/vite.config.ts'))) return;
  const web = ['apps/web', 'libs'];
  const digest = digestOf([...SHARED_INPUTS, ...web]);
  const outputs = ['dist/web/client', 'dist/web/server'].map((path) => join(projectRoot, path));
  if (isDone('web', digest) && outputs.every((path) => existsSync(path))) return;
  say('buildingPages');
  await vite(['build']);
  await vite(['build', '-c', 'vite.worker.config.ts']);
  // Named here because a bare `--ssr` would replace the entry that the settings name.
  await vite(['build', '--ssr', 'src/app/entry-server.tsx']);
  markDone('web', digest);
}

/** @param {string[]} args */
async function vite(args) {
  const program = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await collect(process.execPath, [program, ...args]);
  if (code !== 0) throw new LaunchFailure('buildFailed', { reason: output.trim() });
}

/** @param {string} command @param {string[]} args @returns {Promise<{ code: number | null, output: string }>} */
function collect(command, args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
    const child = spawn(command, args, {
      cwd: join(projectRoot, 'apps/web'),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

if (isMain(import.meta.url)) await runAsProgram(() => build());

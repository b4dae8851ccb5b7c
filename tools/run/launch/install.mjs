/** `npm ci`, only when the packages are absent or the lock file is not the one they were installed from. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchFailure } from '../../postgres/failure.mjs';
import { projectRoot } from '../../postgres/places.mjs';
import { progress, warn } from '../messages.mjs';

const MARK = join(projectRoot, 'node_modules', '.parvis-lock');

/** @param {{ quiet?: boolean }} [options] `quiet`: npm's own lines go to standard error @returns {Promise<void>} */
export async function installMissing({ quiet = false } = {}) {
  const lock = readFileSync(join(projectRoot, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === digest) return;
  if (isInstalledFrom(lock)) return writeFileSync(MARK, digest);
  (quiet ? warn : progress)('installing');
  rmSync(MARK, { force: true });
  const code = await run(['ci', '--no-audit', '--no-fund', '--loglevel=error'], quiet);
  if (code !== 0) throw new LaunchFailure('installFailed');
  writeFileSync(MARK, digest);
}

/**
 * Someone already ran `npm ci` or `npm install` by hand: npm notes what it installed in a file of node_modules.
 * @param {Buffer} lock
 */
function isInstalledFrom(lock) {
  const note = join(projectRoot, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(lock.toString('utf8')).packages;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
  );
}

/** @param {string[]} args @param {boolean} quiet @returns {Promise<number>} */
function run(args, quiet) {
  // Under `npm start`, npm says where it is itself; otherwise the one in the path.
  const cli = process.env['npm_execpath'];
  const command = cli?.endsWith('.js') ? process.execPath : 'npm';
  const before = cli?.endsWith('.js') ? [cli] : [];
  const began = Date.now();
  // npm's own progress shows on a terminal only.
  const show = () => console.log(`  ${Math.round((Date.now() - began) / 1000)} s`);
  const tick = quiet || process.stdout.isTTY ? undefined : setInterval(show, 10_000);
  return new Promise((resolve) => {
    const child = spawn(command, [...before, ...args], {
      cwd: projectRoot,
      stdio: ['ignore', quiet ? 2 : 'inherit', 'inherit'],
      // A production setting in the environment would leave out the compiler.
      env: { ...process.env, NODE_ENV: 'development', npm_config_include: 'dev' },
    });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(tick));
}

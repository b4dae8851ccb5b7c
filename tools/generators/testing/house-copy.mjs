/** A whole copy of the house in a temporary folder, to try there what must not touch this one. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { projectRoot } from '../../postgres/places.mjs';

/** What is made from the sources, or installed. */
const MADE = ['node_modules', 'dist', '.git', '.nx', '.parvis', 'tmp', 'test-results', 'playwright-report'];
/** What the last type check knew: it spares the next one most of its work. */
const KNOWN = 'tmp/tsconfig.tsbuildinfo';

/** @typedef {{ ok: boolean, output: string }} Run `output`: both streams as one text, without colours */

export class HouseCopy {
  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'parvis-house-'));
    const isSource = (/** @type {string} */ path) =>
      relative(projectRoot, path) === '' || !MADE.includes(basename(path));
    cpSync(projectRoot, this.root, { recursive: true, filter: isSource });
    symlinkSync(join(projectRoot, 'node_modules'), join(this.root, 'node_modules'));
    if (existsSync(join(projectRoot, KNOWN))) cpSync(join(projectRoot, KNOWN), join(this.root, KNOWN));
  }

  /**
   * Runs a program of Node there, two minutes at most.
   * @param {string[]} args @param {Record<string, string>} [env] @returns {Promise<Run>}
   */
  run(args, env = {}) {
    const child = spawn(process.execPath, args, {
      cwd: this.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 120_000,
      env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ ok: code === 0, output }));
    });
  }

  /** Some tests of one cost. @param {'unit' | 'db' | 'api'} cost @param {string[]} paths @param {Record<string, string>} [env] */
  test(cost, paths, env = {}) {
    const settings = ['-c', `tools/jest/${cost}.config.cjs`, '--cacheDirectory', 'tmp/jest', '-w', '1'];
    return this.run(['node_modules/.bin/jest', ...settings, '--verbose', ...paths], env);
  }

  /** @param {string[]} paths */
  lint(paths) {
    return this.run(['node_modules/eslint/bin/eslint.js', ...paths]);
  }

  /** A fault planted by hand: `before` must be there. @param {string} path @param {string} before @param {string} after */
  replace(path, before, after) {
    const file = join(this.root, path);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(before)) throw new Error(`${path} does not say: ${before}`);
    writeFileSync(file, text.replace(before, after));
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A whole copy of the house in a temporary folder, to try there what must not touch this one. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { projectRoot } from '../../postgres/places.mjs';

/** What is made from the sources, or installed. */
const MADE = new Set(['node_modules', 'dist', '.git', '.nx', '.parvis', 'tmp', 'test-results', 'playwright-report']);

export class HouseCopy {
  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'parvis-house-'));
    cpSync(projectRoot, this.root, { recursive: true, filter: (path) => this.#isSource(path) });
    symlinkSync(join(projectRoot, 'node_modules'), join(this.root, 'node_modules'));
    // What the last type check knew spares this one most of its work.
    const known = 'tmp/tsconfig.tsbuildinfo';
    if (existsSync(join(projectRoot, known))) cpSync(join(projectRoot, known), join(this.root, known));
  }

  /** @param {string} path */
  #isSource(path) {
    return relative(projectRoot, path) === '' || !MADE.has(basename(path));
  }

  /**
   * Runs a program of Node there. @param {string[]} args @param {Record<string, string>} [env]
   * @returns {{ ok: boolean, output: string }} both streams as one text, without colours
   */
  run(args, env = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.root,
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', ...env },
    });
    return { ok: status === 0, output: `${stdout}${stderr}` };
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }
}

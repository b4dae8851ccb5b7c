/**
 * The processes that a launcher started, stopped in the reverse order of their start when it ends, whatever
 * ends it: Ctrl-C, SIGTERM, a closed terminal, or a failure.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { warn } from '../messages.mjs';

const LEASH = fileURLToPath(new URL('leash.cjs', import.meta.url));

/** @typedef {{ name: string, stop: () => Promise<void> }} Stoppable */

/** For a step interrupted by a stop: the stop ends the process. @returns {Promise<never>} */
export function forever() {
  return new Promise(() => {});
}

export class Running {
  /** @type {Stoppable[]} */
  #started = [];
  /** @type {Promise<void> | undefined} */
  #stopping;

  /** @param {Stoppable} part */
  add(part) {
    this.#started.push(part);
  }

  get isStopping() {
    return this.#stopping !== undefined;
  }

  /** Stops everything once, however often it is asked. @returns {Promise<void>} */
  stop() {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll() {
    for (const part of this.#started.reverse()) {
      await part.stop().catch((error) => console.error(`${part.name}: ${error.message}`));
    }
  }

  /** `quiet`: a test runner, for which an interruption is a failure. @param {{ quiet?: boolean }} [options] */
  stopOnSignals({ quiet = false } = {}) {
    for (const [signal, number] of /** @type {const} */ ([
      ['SIGINT', 2],
      ['SIGTERM', 15],
      ['SIGHUP', 1],
    ])) {
      process.on(signal, () => {
        if (this.isStopping) return;
        if (!quiet) warn('stopping');
        void this.stop().then(() => {
          if (!quiet) warn('stopped');
          // Ctrl-C is the ordinary way to end `npm start`, not a failure.
          process.exit(signal === 'SIGINT' && !quiet ? 0 : 128 + number);
        });
      });
    }
    this.#stopWithNpm();
  }

  /** When npm itself is killed it tells us nothing; we notice that those above us changed. */
  #stopWithNpm() {
    if (!process.env['npm_lifecycle_event']) return;
    const above = lineToNpm();
    const watch = setInterval(() => {
      if (lineToNpm() === above || this.isStopping) return;
      void this.stop().then(() => process.exit(129));
    }, 1000);
    watch.unref();
  }
}

/** Our parent and, if that is the shell in which npm runs scripts, its parent: `12/34`. @returns {string} */
function lineToNpm() {
  const parent = process.ppid;
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    const isShell = /\((sh|dash|bash)\)/.test(stat);
    return isShell ? `${parent}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}

/**
 * Starts a Node program in its own process group, so that the terminal's Ctrl-C reaches the launcher alone; and
 * on a leash (leash.cjs), so that it ends when the launcher is killed.
 * @param {string[]} args @param {{ env: NodeJS.ProcessEnv, cwd: string }} options
 */
export function startNode(args, { env, cwd }) {
  return spawn(process.execPath, ['--require', LEASH, '--enable-source-maps', ...args], {
    ...{ cwd, env, detached: true },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} patience milliseconds between the request and the end by force
 * @returns {Promise<void>}
 */
export function stopChild(child, patience) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

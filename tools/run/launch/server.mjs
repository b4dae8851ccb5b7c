/** The API process: its settings, its one-shot operations (migrate, seed-demo), and the server itself. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { LaunchFailure } from '../../postgres/failure.mjs';
import { projectRoot } from '../../postgres/places.mjs';
import { forever, startNode, stopChild } from './children.mjs';

const API = join(projectRoot, 'dist', 'node', 'apps', 'api', 'src');
const READY_WITHIN_SECONDS = 120;

/**
 * @param {{ database: import('./database.mjs').Database, port: number, demo: boolean, dev?: boolean }} wanted
 * @returns {NodeJS.ProcessEnv}
 */
export function serverSettings({ database, port, demo, dev = false }) {
  const given = process.env;
  const isPublic = Boolean(given['PARVIS_PUBLIC_URL']);
  return {
    // What is found on a newcomer's screen is what matters; an operator reads everything.
    PARVIS_LOG_LEVEL: database.embedded ? 'warn' : 'info',
    // A public server is refused without a secret of its own: see the API's settings.
    ...(isPublic ? {} : { PARVIS_SECRET: localSecret() }),
    NODE_ENV: dev ? 'development' : 'production',
    PARVIS_MODE: dev ? 'development' : 'production',
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    ...given,
    DATABASE_URL: database.runtimeUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    PORT: String(port),
    PARVIS_DEMO: demo ? '1' : '0',
    PARVIS_DEV: dev ? '1' : '0',
  };
}

/** Kept, so that people stay signed in over a restart. */
function localSecret() {
  const file = join(projectRoot, '.parvis', 'server-secret');
  if (!existsSync(file)) {
    mkdirSync(join(projectRoot, '.parvis'), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * Runs `operate.js <name>`; its standard output comes back, one entry per line.
 * @param {'migrate' | 'seed-demo' | 'found'} name @param {NodeJS.ProcessEnv} env
 * @param {import('./children.mjs').Running} running @param {'migrationFailed' | 'demoFailed' | 'townFailed'} failure
 * @returns {Promise<string[]>}
 */
export async function operate(name, env, running, failure) {
  const child = startNode([join(API, 'operate.js'), name], { cwd: projectRoot, env });
  running.add({ name, stop: () => stopChild(child, 5000) });
  /** @type {string[]} */
  const lines = [];
  if (child.stdout) createInterface(child.stdout).on('line', (line) => lines.push(line));
  const [code] = await once(child, 'close');
  if (running.isStopping) await forever();
  if (code !== 0) throw new LaunchFailure(failure);
  return lines;
}

/** @typedef {{ name: string, email: string, role: string }} DemoPerson */
/** @param {string[]} lines of seed-demo @returns {{ seeded: boolean, people: DemoPerson[] }} */
export function readSeedAnswer(lines) {
  for (const line of [...lines].reverse()) {
    if (!line.startsWith('{')) continue;
    const answer = JSON.parse(line);
    if (Array.isArray(answer.people)) return answer;
  }
  return { seeded: false, people: [] };
}

/**
 * Starts the server and waits for its `PARVIS_READY <address>` line; its other lines go to our standard output.
 * @param {NodeJS.ProcessEnv} env @param {import('./children.mjs').Running} running
 * @returns {Promise<{ address: string, ended: Promise<string>, stop: () => Promise<void> }>}
 */
export async function startServer(env, running) {
  const child = startNode([join(API, 'main.js')], { cwd: projectRoot, env });
  const stop = () => stopChild(child, 5000);
  running.add({ name: 'server', stop });
  /** @type {Promise<string>} */
  const ended = once(child, 'exit').then(([code, signal]) => signal ?? `code ${code}`);
  /** @type {Promise<string>} */
  const ready = new Promise((resolve) => {
    if (!child.stdout) return;
    createInterface(child.stdout).on('line', (line) => {
      const address = /^PARVIS_READY (\S+)/.exec(line)?.[1];
      if (address) resolve(address);
      else console.log(line);
    });
  });
  const address = await Promise.race([ready, failureOf(ended, running), tooLate()]);
  return { address, ended, stop };
}

/** @param {Promise<string>} ended @param {import('./children.mjs').Running} running @returns {Promise<never>} */
async function failureOf(ended, running) {
  const reason = await ended;
  if (running.isStopping) return forever();
  throw new LaunchFailure('serverFailed', { reason });
}

/** @returns {Promise<never>} */
async function tooLate() {
  await sleep(READY_WITHIN_SECONDS * 1000, undefined, { ref: false });
  throw new LaunchFailure('serverSilent', { seconds: READY_WITHIN_SECONDS });
}

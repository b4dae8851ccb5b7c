/** Runs one runner in a process group of its own, within its time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '../../postgres/places.mjs';
import { say } from '../messages.mjs';
import { judge } from './summary.mjs';

/** @typedef {import('./runners.mjs').Runner} Runner */
/** @typedef {{ name: string, counts: import('./summary.mjs').Counts, seconds: number }} Outcome */

/**
 * @param {Runner} runner @param {Record<string, string>} env
 * @param {import('../launch/children.mjs').Running} running
 * @param {{ held?: boolean }} [options] `held`: its lines are printed together at its end, for runners in parallel
 * @returns {Promise<Outcome>}
 */
export async function runRunner(runner, env, running, { held = false } = {}) {
  const began = Date.now();
  const title = `\n── ${runner.name} ${'─'.repeat(Math.max(3, 70 - runner.name.length))}`;
  if (!held) console.log(title);
  const child = spawn(process.execPath, runner.args, {
    cwd: projectRoot,
    env: { ...process.env, ...env, ...runner.env },
    detached: true,
    stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
  });
  running.add({ name: runner.name, stop: () => endGroup(child) });
  /** @type {Buffer[]} */
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => lines.push(chunk));
  let timedOut = false;
  const limit = setTimeout(() => {
    timedOut = true;
    void endGroup(child);
  }, runner.minutes * 60_000);
  const [exitCode] = await once(child, held ? 'close' : 'exit');
  clearTimeout(limit);
  // What it may have left behind (a worker, a browser) shares its group.
  signalGroup(child, 'SIGKILL');
  if (held) console.log(`${title}\n${Buffer.concat(lines).toString('utf8').trimEnd()}`);
  return outcomeOf(runner, exitCode, timedOut, (Date.now() - began) / 1000);
}

/** @param {Runner} runner @param {number | null} exitCode @param {boolean} timedOut @param {number} seconds */
function outcomeOf(runner, exitCode, timedOut, seconds) {
  const { counts, trouble } = judge({ counts: runner.read(exitCode), exitCode, timedOut });
  const reason = exitCode === null ? 'signal' : `code ${exitCode}`;
  if (trouble) console.error(say(trouble, { name: runner.name, reason, minutes: runner.minutes }));
  return { name: runner.name, counts, seconds };
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended.
  }
}

/** @param {import('node:child_process').ChildProcess} child */
async function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(force);
}

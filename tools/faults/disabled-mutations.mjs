/**
 * `npm run faults -- mutations [--json]`: does each journey notice when the mutation it covers no longer works?
 * Every journey is run whole first and must pass; then once for each mutation that it covers, with that mutation
 * disabled in the server, and must fail after having reached it. Exit status 1 when one of these does not hold.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../postgres/places.mjs';
import { startTestPostgres } from '../postgres/test-cluster.mjs';
import { build } from '../run/build.mjs';
import { findChromium } from '../run/tests/chromium.mjs';

/** Mutation: the journey that covers it, by the beginning of its title. */
const COVERED = {
  signIn: 'a mailbox of several people',
  submitProposal: 'propose: written signed out',
  decideAdmissibility: 'review: an idea refused',
  estimateCost: 'review: an idea refused',
  openVote: 'the main job',
  joinRoll: 'vote: the limits',
  castBallot: 'vote: the limits',
  closeVote: 'the main job',
  importEdition: 'import: a file',
};

/** @typedef {{ mutation: string, journey: string, whole: string, disabled: string, reached: boolean, seconds: number }} Line */

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
Object.assign(process.env, await findChromium());
await build({ quiet: true });
const server = await startTestPostgres();
Object.assign(process.env, server.variables);
const folder = mkdtempSync(join(tmpdir(), 'parvis-faults-'));
try {
  const lines = await run();
  console.log(values.json ? JSON.stringify(lines) : table(lines));
  const held = lines.every(
    ({ whole, disabled, reached }) => whole === 'passed' && disabled === 'failed' && reached,
  );
  process.exitCode = held ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
}

async function run() {
  const mutations = Object.entries(COVERED).filter(
    ([name]) => !values.only || values.only.split(',').includes(name),
  );
  const whole = new Map();
  /** @type {Line[]} */
  const lines = [];
  for (const [mutation, journey] of mutations) {
    if (!whole.has(journey)) whole.set(journey, await outcomeOf(journey, {}));
    const log = join(folder, mutation);
    const began = Date.now();
    const disabled = await outcomeOf(journey, {
      NODE_OPTIONS: `--require ${join(projectRoot, 'tools/faults/disable-mutation.cjs')}`,
      PARVIS_FAULT_DISABLE: mutation,
      PARVIS_FAULT_LOG: log,
    });
    const reached = existsSync(log) && readFileSync(log, 'utf8').includes(mutation);
    const seconds = Math.round((Date.now() - began) / 1000);
    lines.push({ mutation, journey, whole: whole.get(journey), disabled, reached, seconds });
    if (!values.json) process.stderr.write(`${mutation}: ${disabled}\n`);
  }
  return lines;
}

/** @param {string} journey @param {Record<string, string>} env @returns {Promise<string>} passed, failed or missing */
function outcomeOf(journey, env) {
  const args = ['test', '-c', 'apps/e2e/playwright.config.ts', '--project=phone', '-g', journey];
  const child = spawn(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', ...args, '--workers=1', '--trace=off', '--reporter=json'],
    { cwd: projectRoot, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let report = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (report += text));
  return new Promise((resolve) => {
    child.on('close', () => {
      const { expected = 0, unexpected = 0 } = statsOf(report);
      resolve(expected + unexpected !== 1 ? 'missing' : expected === 1 ? 'passed' : 'failed');
    });
  });
}

/** @param {string} report @returns {{ expected?: number, unexpected?: number }} */
function statsOf(report) {
  try {
    return JSON.parse(report.slice(report.indexOf('{'))).stats;
  } catch {
    return {};
  }
}

/** @param {Line[]} lines */
function table(lines) {
  const rows = lines.map(({ mutation, journey, whole, disabled, reached, seconds }) =>
    [
      mutation.padEnd(20),
      journey.padEnd(30),
      whole,
      disabled,
      reached ? 'reached' : 'NOT REACHED',
      `${seconds} s`,
    ].join('  '),
  );
  const caught = lines.filter(({ disabled, reached }) => disabled === 'failed' && reached).length;
  return [
    'mutation, journey, outcome whole, outcome when it is disabled',
    ...rows,
    `${caught} of ${lines.length} noticed`,
  ].join('\n');
}

/** `npm test`: every runner, even after one failed, and one sum. */
import { createRequire } from 'node:module';
import { LaunchFailure } from '../../postgres/failure.mjs';
import { build } from '../build.mjs';
import { checkDisk } from '../launch/checks.mjs';
import { Running, forever } from '../launch/children.mjs';
import { installMissing } from '../launch/install.mjs';
import { report } from '../launch/program.mjs';
import { findChromium } from './chromium.mjs';
import { runRunner } from './run-runner.mjs';
import { FAST, RUNNER_NAMES, runnerOf } from './runners.mjs';
import { closingLine, noCounts, sum } from './summary.mjs';

/** @typedef {import('./run-runner.mjs').Outcome} Outcome */

/** @param {string[]} args @returns {Promise<number>} exit code */
export async function runTests(args) {
  const names = chosenRunners(args);
  checkDisk();
  const running = new Running();
  running.stopOnSignals({ quiet: true });
  try {
    await installMissing();
    const browserEnv = names.includes('browser') ? await findChromium() : {};
    // One core each: lint and typecheck use no second one.
    const checks = names.filter((name) => name === 'lint' || name === 'typecheck');
    const outcomes = await Promise.all(
      checks.map((name) => runRunner(runnerOf(name), {}, running, { held: true })),
    );
    if (names.includes('unit')) outcomes.push(await runRunner(runnerOf('unit'), {}, running));
    outcomes.push(...(await withDatabase(names, browserEnv, running)));
    if (running.isStopping) await forever();
    return conclude(outcomes);
  } finally {
    await running.stop();
  }
}

/** @param {string[]} names @param {Record<string, string>} browserEnv @param {Running} running */
async function withDatabase(names, browserEnv, running) {
  const wanted = names.filter((name) => ['db', 'api', 'tools', 'browser'].includes(name));
  /** @type {Outcome[]} */
  const outcomes = [];
  if (wanted.length === 0) return outcomes;
  /** @type {Record<string, string>} */
  const env = {};
  const troubled = await prepare(wanted, env, running);
  for (const name of wanted) {
    if (running.isStopping) await forever();
    if (troubled) outcomes.push({ name, counts: { ...noCounts(), failed: 1 }, seconds: 0 });
    else
      outcomes.push(
        await runRunner(runnerOf(name), { ...env, ...(name === 'browser' ? browserEnv : {}) }, running),
      );
  }
  return outcomes;
}

/**
 * Server, template and build, before the runners that need them.
 * @param {string[]} wanted @param {Record<string, string>} env filled @param {Running} running
 * @returns {Promise<boolean>} true when something failed (already reported)
 */
async function prepare(wanted, env, running) {
  try {
    const { startTestPostgres } = await import('../../postgres/test-cluster.mjs');
    const server = await startTestPostgres();
    running.add({ name: 'PostgreSQL', stop: server.stop });
    Object.assign(env, server.variables);
    const { ensureTemplate } = createRequire(import.meta.url)('../../jest/template-database.cjs');
    const template = await ensureTemplate(server.adminUrl, env['PARVIS_TEST_OWNER_URL']);
    env['PARVIS_TEST_TEMPLATE'] = template;
    // What is tried as it is shipped: the built server, the built pages.
    if (wanted.includes('browser') || wanted.includes('tools')) await build();
    return false;
  } catch (error) {
    report(error);
    return true;
  }
}

/** @param {Outcome[]} outcomes @returns {number} exit code */
function conclude(outcomes) {
  console.log('');
  for (const { name, counts, seconds } of outcomes) {
    console.log(`${name.padEnd(10)} ${closingLine(counts)} (${seconds.toFixed(0)} s)`);
  }
  const total = sum(outcomes.map(({ counts }) => counts));
  console.log(`\n${closingLine(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** `--fast`, `--only db`, `--only db,api`. @param {string[]} args @returns {string[]} @throws {LaunchFailure} */
export function chosenRunners(args) {
  if (args.length === 0) return RUNNER_NAMES;
  if (args.length === 1 && args[0] === '--fast') return FAST;
  const [option = '', list = ''] = args[0]?.startsWith('--only=') ? args[0].split('=') : args;
  const names = list.split(',');
  const wrong = option === '--only' ? names.find((name) => !RUNNER_NAMES.includes(name)) : option;
  if (wrong === undefined) return RUNNER_NAMES.filter((name) => names.includes(name));
  const options = `--fast, --only <${RUNNER_NAMES.join(' | ')}>`;
  throw new LaunchFailure('unknownOption', { option: wrong || option, options });
}

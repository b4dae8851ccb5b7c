/** The steps of `npm start`, in order; each can fail with one sentence. */
import { LaunchFailure } from '../../postgres/failure.mjs';
import { digestOf, readNote, writeNote } from '../build-steps/inputs.mjs';
import { build } from '../build.mjs';
import { checkDisk, checkPort, readPort } from './checks.mjs';
import { Running, forever } from './children.mjs';
import { openDatabase } from './database.mjs';
import { installMissing } from './install.mjs';
import { progress, warn } from '../messages.mjs';
import { operate, readSeedAnswer, serverSettings, startServer } from './server.mjs';

const OPTIONS = ['--demo', '--empty'];

/** @param {string[]} args @returns {Promise<number>} exit code */
export async function start(args) {
  const began = Date.now();
  refuseUnknown(args);
  const port = readPort(process.env['PORT']);
  await checkPort(port, process.env['HOST']);
  checkDisk();
  const running = new Running();
  running.stopOnSignals();
  try {
    await installMissing();
    await build();
    const database = await openDatabase(running, (embedded) => wantsDemo(args, embedded));
    const { demo } = database;
    const env = serverSettings({ database, port, demo });
    const people = await fillDatabase(database, demo, env, running);
    if (env['PARVIS_TOWN_FILE']) sayCorrection(await operate('found', env, running, 'townFailed'));
    // Once more: another start may have taken it while this one was building.
    await checkPort(port, process.env['HOST']);
    progress('startingServer');
    const server = await startServer(env, running);
    if (!demo && !env['SMTP_URL']) warn('noMail');
    announce(server.address, people, (Date.now() - began) / 1000);
    const reason = await server.ended;
    if (running.isStopping) await forever();
    throw new LaunchFailure('serverFailed', { reason });
  } catch (error) {
    // Ctrl-C also ends npm and Vite, whose failure is then no news.
    if (running.isStopping) await forever();
    throw error;
  } finally {
    await running.stop();
  }
}

/** A colour too light to be read is replaced, and its owner told. @param {string[]} lines of `operate found` */
function sayCorrection(lines) {
  const answer = JSON.parse(lines.findLast((line) => line.startsWith('{')) ?? '{}');
  if (answer.colourCorrected) warn('colourCorrected', answer.colourCorrected);
}

/**
 * Migrations, and the demo. Our own database, filled before from the same sources, is left as it is: each step costs
 * the start of a server.
 * @param {import('./database.mjs').Database} database @param {boolean} demo @param {NodeJS.ProcessEnv} env
 * @param {Running} running
 */
async function fillDatabase(database, demo, env, running) {
  const name = demo ? 'filled-demo' : 'filled-empty';
  const digest = `${database.identity} ${digestOf(['apps/api/src', 'package-lock.json'])}`;
  const note = database.embedded ? readNote(name, digest) : undefined;
  if (note !== undefined) return JSON.parse(note);
  progress('migrating');
  await operate('migrate', env, running, 'migrationFailed');
  const people = demo ? await loadDemo(env, running) : [];
  if (database.embedded) writeNote(name, digest, JSON.stringify(people));
  return people;
}

/** @param {string[]} args @throws {LaunchFailure} unknownOption */
export function refuseUnknown(args) {
  const option = args.find((arg) => !OPTIONS.includes(arg));
  if (option) throw new LaunchFailure('unknownOption', { option, options: OPTIONS.join(', ') });
}

/**
 * The demo opens quick sign-in to everybody: it comes by itself only into our own database, and never with a
 * public address unless someone insists (the server then refuses, and says why).
 * @param {string[]} args @param {boolean} embedded @param {NodeJS.ProcessEnv} [env]
 */
export function wantsDemo(args, embedded, env = process.env) {
  if (args.includes('--empty')) return false;
  if (args.includes('--demo')) return true;
  return embedded && !env['PARVIS_PUBLIC_URL'];
}

/** @param {NodeJS.ProcessEnv} env @param {Running} running */
export async function loadDemo(env, running) {
  progress('loadingDemo');
  return readSeedAnswer(await operate('seed-demo', env, running, 'demoFailed')).people;
}

/** @param {string} address @param {import('./server.mjs').DemoPerson[]} people @param {number} seconds */
export function announce(address, people, seconds) {
  console.log('');
  if (people.length > 0) {
    progress('demoPeople');
    const width = Math.max(...people.map(({ name }) => name.length));
    for (const { name, email, role } of people) console.log(`  ${name.padEnd(width)}  ${role}  ${email}`);
    console.log('');
  }
  progress('ready', { address, seconds: seconds.toFixed(1) });
}

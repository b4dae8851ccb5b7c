/** The server's process: reading its pid file, telling ours from a stranger's, starting it and ending it. */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LaunchFailure } from './failure.mjs';

/** @typedef {import('./places.mjs').Places} Places */
/** @typedef {{ pid: number, port: number, status: string }} Postmaster */

/** @param {number} pid */
export function isAlive(pid) {
  // A dead process stays listed until its parent asks for it; in a container the first process may never do so.
  if (statOf(pid)[0] === 'Z') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {{ code?: string }} */ (error).code === 'EPERM';
  }
}

/** Fields of /proc/<pid>/stat (proc(5)) from the third on: what follows the name, which may hold spaces. */
/** @param {number} pid @returns {string[]} empty where there is no such file */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** When a process began, to tell it from a later one with the same number. @param {number} pid @returns {string} */
export function startMark(pid) {
  return statOf(pid)[19] ?? '';
}

/** @param {number} pid */
function commandOf(pid) {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/**
 * The running server of this data folder, or undefined when its pid file is absent or stale.
 * @param {string} dataDir @returns {Postmaster | undefined}
 */
export function findPostmaster(dataDir) {
  const lines = readLines(join(dataDir, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  const command = commandOf(pid);
  if (!isAlive(pid) || !command.includes('postgres') || !command.includes(dataDir)) return undefined;
  return { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() };
}

/** @param {string} file @returns {string[]} */
function readLines(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/**
 * Starts the server away from our terminal's process group, so that Ctrl-C reaches the launcher alone, which
 * then stops things in order.
 * @param {Places} places @param {string[]} settings `name=value` @returns {Promise<Postmaster>}
 */
export async function spawnPostmaster(places, settings) {
  const logFile = join(places.stateDir, 'postgres.log');
  const tooLong = existsSync(logFile) && statSync(logFile).size > 5_000_000;
  const log = openSync(logFile, tooLong ? 'w' : 'a', 0o600);
  const logStart = tooLong ? 0 : statSync(logFile).size;
  const child = spawn(
    join(places.native, 'bin', 'postgres'),
    ['-D', places.dataDir, ...settings.flatMap((setting) => ['-c', setting])],
    { cwd: '/', detached: true, stdio: ['ignore', log, log], env: serverEnvironment(), ...places.account },
  );
  closeSync(log);
  /** @type {{ end?: string }} */
  const state = {};
  child.once('error', (error) => (state.end = error.message));
  child.once('exit', (code, signal) => (state.end ??= `exit ${code ?? signal}`));
  child.unref();
  return waitUntilReady(
    places,
    () => state.end,
    child.pid ?? 0,
    () => readFrom(logFile, logStart),
  );
}

/**
 * @param {Places} places @param {() => string | undefined} ended @param {number} pid @param {() => string} readLog
 * @returns {Promise<Postmaster>}
 */
async function waitUntilReady(places, ended, pid, readLog) {
  // Recovery after a power cut may take minutes on a large database.
  const limit = Date.now() + 300_000;
  while (Date.now() < limit) {
    const end = ended();
    if (end !== undefined) throw explainServerEnd(places, readLog() || end);
    const found = findPostmaster(places.dataDir);
    if (found?.pid === pid && found.status === 'ready') return found;
    await sleep(15);
  }
  throw explainServerEnd(places, readLog());
}

/** @param {string} file @param {number} from */
function readFrom(file, from) {
  return readFileSync(file).subarray(from).toString('utf8');
}

/** @param {Places} places @param {string} log */
export function explainServerEnd(places, log) {
  const folder = places.stateDir;
  if (/No space left on device|Disk quota exceeded/i.test(log))
    return new LaunchFailure('diskFull', { folder });
  if (/Address already in use|could not bind/i.test(log)) return new LaunchFailure('postgresPortTaken');
  if (/incompatible with server|was initialized by PostgreSQL version/i.test(log)) {
    return new LaunchFailure('postgresOtherVersion', { folder });
  }
  if (/Permission denied|Read-only file system/i.test(log))
    return new LaunchFailure('folderNotWritable', { folder });
  const lines = log.trim().split('\n');
  const reason = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '';
  return new LaunchFailure('postgresFailed', { reason, folder });
}

/** No variable of the person's session (PGDATA, PGPORT, LC_*) may change what the server does. */
export function serverEnvironment() {
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: locale, TZ: 'UTC' };
}

/**
 * Fast shutdown (SIGINT): sessions are ended, the data is left clean. SIGQUIT if that takes too long.
 * @param {number} pid @param {string} dataDir
 */
export async function stopPostmaster(pid, dataDir) {
  if (findPostmaster(dataDir)?.pid !== pid) return;
  process.kill(pid, 'SIGINT');
  if (await isGoneWithin(pid, dataDir, 20_000)) return;
  process.kill(pid, 'SIGQUIT');
  await isGoneWithin(pid, dataDir, 10_000);
}

/** @param {number} pid @param {string} dataDir @param {number} milliseconds */
export async function isGoneWithin(pid, dataDir, milliseconds) {
  const limit = Date.now() + milliseconds;
  while (isAlive(pid)) {
    const command = commandOf(pid);
    // An ending process gives its command line back before it is dead: an empty one is not yet a stranger's.
    if (command !== '' && !command.includes(dataDir)) return true;
    if (Date.now() >= limit) return false;
    await sleep(15);
  }
  return true;
}

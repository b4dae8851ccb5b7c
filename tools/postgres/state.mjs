/**
 * The small files beside the data: passwords and port, the launchers now using the server (leases), and a lock
 * held while one of them starts it. Several launchers may share one server (two test runs in one clone); the
 * last one to leave stops it.
 */
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, startMark } from './postmaster.mjs';

/** @typedef {{ admin: string, owner: string, runtime: string, port: number }} Secrets */

/** @param {string} stateDir @returns {{ secrets: Secrets, fresh: boolean }} */
export function readSecrets(stateDir) {
  const file = join(stateDir, 'secrets.json');
  if (existsSync(file)) {
    try {
      return { secrets: JSON.parse(readFileSync(file, 'utf8')), fresh: false };
    } catch {
      // Cut short by a power failure: new passwords are set below, as when the file is lost.
    }
  }
  const secrets = { admin: password(), owner: password(), runtime: password(), port: 0 };
  writeSecrets(stateDir, secrets);
  return { secrets, fresh: true };
}

/** @param {string} stateDir @param {Secrets} secrets */
export function writeSecrets(stateDir, secrets) {
  const file = join(stateDir, 'secrets.json');
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  // Root may start what an ordinary account made, which must still be able to read it afterwards.
  const { uid, gid } = statSync(stateDir);
  if (process.getuid?.() === 0) chownSync(`${file}.new`, uid, gid);
  renameSync(`${file}.new`, file);
}

function password() {
  return randomBytes(24).toString('hex');
}

/** @param {string} stateDir @returns {{ file: string, release(): void }} */
export function takeLease(stateDir) {
  const folder = join(stateDir, 'leases');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}-${randomBytes(3).toString('hex')}`);
  writeFileSync(file, `${process.pid} ${startMark(process.pid)}`);
  return { file, release: () => rmSync(file, { force: true }) };
}

/** Leases of processes still alive; those of the dead are swept. @param {string} stateDir */
export function liveLeases(stateDir) {
  const folder = join(stateDir, 'leases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => isHeld(file) || (rmSync(file, { force: true }), false));
}

/** @param {string} file */
function isHeld(file) {
  try {
    const [pid, mark] = readFileSync(file, 'utf8').split(' ');
    return isAlive(Number(pid)) && startMark(Number(pid)) === (mark ?? '');
  } catch {
    return false;
  }
}

/**
 * Runs the work while no other launcher starts or stops the same server.
 * @template T @param {string} stateDir @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function withLock(stateDir, work) {
  const lock = join(stateDir, 'starting.lock');
  while (!tryLock(lock)) await sleep(50);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function tryLock(lock) {
  try {
    writeFileSync(lock, `${process.pid} ${startMark(process.pid)}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== 'EEXIST') throw error;
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

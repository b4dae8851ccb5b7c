/** What must hold before anything is installed or built: each failure is one sentence. */
import { statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { LaunchFailure } from '../../postgres/failure.mjs';
import { projectRoot } from '../../postgres/places.mjs';

const NEEDED_MEGABYTES = 300;

/** @param {string} [folder] @param {number} [needed] megabytes @throws {LaunchFailure} diskLow */
export function checkDisk(folder = projectRoot, needed = NEEDED_MEGABYTES) {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free < needed) throw new LaunchFailure('diskLow', { free, needed, folder });
}

/** @param {string | undefined} text the PORT variable @returns {number} @throws {LaunchFailure} portInvalid */
export function readPort(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new LaunchFailure('portInvalid', { port: text });
  return port;
}

/**
 * Listens for an instant where the product will listen.
 * @param {number} port @param {string} [host] @returns {Promise<void>} @throws {LaunchFailure} portBusy, portForbidden
 */
export async function checkPort(port, host = '127.0.0.1') {
  const code = await tryToListen(port, host);
  const other = port < 1024 ? 3000 : port + 1;
  if (code === 'EADDRINUSE') throw new LaunchFailure('portBusy', { port, other });
  if (code === 'EACCES') throw new LaunchFailure('portForbidden', { port, other });
}

/** @param {number} port @param {string} host @returns {Promise<string | undefined>} the error's code */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(/** @type {{ code?: string }} */ (error).code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

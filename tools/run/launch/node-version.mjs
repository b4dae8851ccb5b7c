/** Kept so plain that even a far too old Node can load it and say that it is too old. */
import { say } from '../messages.mjs';

/** The lines of package.json's `engines.node`: each major's first good minor. */
const FIRST_GOOD_MINOR = { 20: 19, 22: 13 };

/** @param {string} version as in process.versions.node @returns {boolean} */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= 24) return true;
  const firstGood = FIRST_GOOD_MINOR[/** @type {20 | 22} */ (major)];
  return firstGood !== undefined && minor >= firstGood;
}

/** Ends the process with one sentence. Programs call it before they load anything else. */
export function refuseOldNode(version = process.versions.node) {
  if (isNodeSupported(version)) return;
  console.error(say('nodeTooOld', { version }));
  process.exit(1);
}

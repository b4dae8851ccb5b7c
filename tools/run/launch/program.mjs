/** What every `npm run` program shares: being a program, and ending on a failure with one sentence. */
import { realpathSync, statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LaunchFailure, explainFileError } from '../../postgres/failure.mjs';
import { projectRoot } from '../../postgres/places.mjs';
import { say } from '../messages.mjs';

/** Is this module the program that was started, rather than imported? @param {string} url its import.meta.url */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}

/**
 * @param {() => Promise<number | void>} work its number, if any, is the exit code
 */
export async function runAsProgram(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}

/** One sentence for what a person can act upon; anything else is our mistake and shows whole. @param {unknown} error */
export function report(error) {
  const explained = isDiskFull() ? new LaunchFailure('diskFull', { folder: projectRoot }, error) : error;
  const failure = explainFileError(explained, projectRoot);
  if (failure instanceof LaunchFailure) console.error(`\n${say(failure.code, failure.details)}`);
  else console.error(failure);
}

/** npm, Vite and the server each say "no space left" in their own way, or only end: the disk itself is asked. */
function isDiskFull() {
  const { bavail, bsize } = statfsSync(projectRoot);
  return bavail * bsize < 5_000_000;
}

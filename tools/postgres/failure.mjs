/**
 * A failure that a person can act upon. `code` names a sentence of tools/run/messages.mjs, `details` fill its
 * blanks; the technical cause, if any, stays beside it for the log.
 */
export class LaunchFailure extends Error {
  /**
   * @param {string} code key of a sentence in tools/run/messages.mjs
   * @param {Record<string, string | number>} [details]
   * @param {unknown} [cause]
   */
  constructor(code, details = {}, cause = undefined) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.name = 'LaunchFailure';
    this.code = code;
    this.details = details;
  }
}

/**
 * Turns the file system errors that a person can do something about into a LaunchFailure; leaves the rest alone.
 * @param {unknown} error
 * @param {string} folder the folder that was being written
 * @returns {unknown}
 */
export function explainFileError(error, folder) {
  const code = /** @type {{ code?: string }} */ (error)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new LaunchFailure('diskFull', { folder }, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new LaunchFailure('folderNotWritable', { folder }, error);
  }
  return error;
}

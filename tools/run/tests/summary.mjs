/** From each runner's report to one sum. Pure: a report that does not say what it should counts as a failure. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export function noCounts() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @param {Counts[]} parts @returns {Counts} */
export function sum(parts) {
  const total = noCounts();
  for (const part of parts) {
    total.passed += part.passed;
    total.failed += part.failed;
    total.skipped += part.skipped;
  }
  return total;
}

/** The closing line of `npm test`. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Jest's `--json` report. A file that could not run at all holds no test: it counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number }} report @returns {Counts}
 */
export function countJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Playwright's JSON report. A test that passed only when tried again failed once: it counts as a failure.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors?: unknown[] }} report @returns {Counts}
 */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What a runner's end means, its exit code weighed against its report.
 * @param {{ counts: Counts | undefined, exitCode: number | null, timedOut: boolean }} end
 * @returns {{ counts: Counts, trouble: 'runnerTimedOut' | 'runnerCrashed' | 'runnerEmpty' | undefined }}
 */
export function judge({ counts, exitCode, timedOut }) {
  const known = counts ?? noCounts();
  const oneMore = { ...known, failed: known.failed + 1 };
  if (timedOut) return { counts: oneMore, trouble: 'runnerTimedOut' };
  if (counts === undefined) return { counts: oneMore, trouble: 'runnerCrashed' };
  if (known.passed + known.failed === 0) return { counts: oneMore, trouble: 'runnerEmpty' };
  if (exitCode !== 0 && known.failed === 0) return { counts: oneMore, trouble: 'runnerCrashed' };
  return { counts: known, trouble: undefined };
}

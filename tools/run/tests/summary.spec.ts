import { closingLine, countJest, countPlaywright, judge, sum } from './summary.mjs';

describe('the sum of npm test', () => {
  it('adds every runner and says it in one line', () => {
    const total = sum([
      { passed: 10, failed: 0, skipped: 1 },
      { passed: 5, failed: 2, skipped: 0 },
    ]);
    expect(closingLine(total)).toBe('15 passed, 2 failed, 1 skipped');
  });

  it('counts a Jest file that could not run as a failure', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      numRuntimeErrorTestSuites: 1,
    };
    expect(countJest(report)).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });

  it('counts a browser test that passed only at a second try as a failure', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 2, skipped: 0 });
    expect(countPlaywright({ stats, errors: ['no server'] }).failed).toBe(3);
  });
});

describe('the judgement on a runner', () => {
  const good = { passed: 3, failed: 0, skipped: 0 };

  it('believes a report that its exit code confirms', () => {
    expect(judge({ counts: good, exitCode: 0, timedOut: false })).toEqual({
      counts: good,
      trouble: undefined,
    });
    const bad = { passed: 3, failed: 1, skipped: 0 };
    expect(judge({ counts: bad, exitCode: 1, timedOut: false })).toEqual({ counts: bad, trouble: undefined });
  });

  it.each([
    ['ran out of time', { counts: good, exitCode: null, timedOut: true }, 'runnerTimedOut'],
    ['left no report', { counts: undefined, exitCode: 0, timedOut: false }, 'runnerCrashed'],
    ['failed without a failed test', { counts: good, exitCode: 1, timedOut: false }, 'runnerCrashed'],
    [
      'ran nothing',
      { counts: { passed: 0, failed: 0, skipped: 4 }, exitCode: 0, timedOut: false },
      'runnerEmpty',
    ],
  ])('adds a failure for a runner that %s', (_, end, trouble) => {
    const judged = judge(end);
    expect(judged.trouble).toBe(trouble);
    expect(judged.counts.failed).toBe(1);
  });
});

import { mustWait } from './must-wait';

describe('what is read before it is published', () => {
  it('is what a minor files, until she is trusted', () => {
    for (const age of ['under_15', '15_17'] as const) {
      expect([0, 2, 3, 9].map((approved) => mustWait(age, approved, 3))).toEqual([true, true, false, false]);
      expect(mustWait(age, 0, 0)).toBe(false);
    }
    expect(mustWait('adult', 0, 3)).toBe(false);
    expect(mustWait('unknown', 0, 3)).toBe(false);
  });
});

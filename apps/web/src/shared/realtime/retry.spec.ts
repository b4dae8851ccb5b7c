import { isFinal, retryWaitMs } from './retry';

it('waits longer each time, never more than half a minute, and not all at the same moment', () => {
  expect([0, 1, 2, 3].map((retries) => retryWaitMs(retries, 1))).toEqual([500, 1000, 2000, 4000]);
  expect(retryWaitMs(50, 1)).toBe(30_000);
  expect(retryWaitMs(3, 0)).toBe(2000);
});

it('gives up when asking again would be answered the same', () => {
  expect([4403, 4429, 4400].every((code) => isFinal({ code }))).toBe(true);
  expect([1000, 1001, 1006, 1012, 1013, 4499].some((code) => isFinal({ code }))).toBe(false);
  expect(isFinal(new Error('network'))).toBe(false);
  expect(isFinal(undefined)).toBe(false);
});

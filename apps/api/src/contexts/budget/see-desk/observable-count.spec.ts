import { HOLD_MS, observable, spanOf, STEP } from './observable-count';

it('says nothing of fewer than a step, and then only whole steps', () => {
  expect([0, 1, 4, 5, 9, 10, 42].map(observable)).toEqual([0, 0, 0, 5, 5, 10, 40]);
});

it('never says more than there is, and never lacks a whole step', () => {
  for (let count = 0; count < 500; count++) {
    expect(observable(count)).toBeLessThanOrEqual(count);
    expect(count - observable(count)).toBeLessThan(STEP);
  }
});

it('holds still within a span', () => {
  const start = new Date('2027-03-09T10:00:00Z');
  expect(spanOf(new Date(start.getTime() + HOLD_MS - 1))).toBe(spanOf(start));
  expect(spanOf(new Date(start.getTime() + HOLD_MS))).toBe(spanOf(start) + 1);
});

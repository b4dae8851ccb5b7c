import { pseudonymFrom } from './pseudonym';

const words = {
  animals: 'merle, renard',
  qualities: 'vif, calme',
  pattern: '{{animal}} {{quality}} {{number}}',
};

it.each([
  [0, 0, 0, 'Merle vif 10'],
  [0.5, 0.5, 0.5, 'Renard calme 55'],
  [0.999, 0.999, 0.999, 'Renard calme 99'],
])('dice %d, %d, %d make %s', (one, two, three, name) => {
  expect(pseudonymFrom(words, [one, two, three])).toBe(name);
});

import { localPath } from './local-path';

it.each([
  ['/', '/'],
  ['/budgets/cahors-2027/voter?a=b#c', '/budgets/cahors-2027/voter?a=b#c'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/a\\b', '/'],
  ['https://evil.example', '/'],
  ['/a\r\nSet-Cookie: x', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
  [`/${'a'.repeat(2001)}`, '/'],
])('%j leads to %s', (wanted, path) => {
  expect(localPath(wanted)).toBe(path);
});

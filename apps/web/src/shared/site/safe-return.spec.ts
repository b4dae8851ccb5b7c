import { safeReturn } from './safe-return';

it.each([
  ['/budgets/a/voter?x=1#y', '/budgets/a/voter?x=1#y'],
  ['/moi', '/moi'],
  [null, '/'],
  ['', '/'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/a\\b', '/'],
  ['/a\nb', '/'],
  ['javascript:alert(1)', '/'],
  ['/graphql', '/'],
  ['/langue/en?retour=/', '/'],
  [`/${'a'.repeat(3000)}`, '/'],
])('from %.40j goes to %s', (wanted, page) => {
  expect(safeReturn(wanted)).toBe(page);
});

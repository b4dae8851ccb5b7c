import { pageAddress } from './page-address';

it.each([
  ['/', '/'],
  ['/budgets?page=2', '/budgets?page=2'],
  ['//', '/'],
  ['//elsewhere.example/x', '/elsewhere.example/x'],
  ['/\\/elsewhere.example', '/elsewhere.example'],
  ['/%00%zz', '/%00%zz'],
  ['http://elsewhere.example/', null],
  ['http://///', null],
  ['*', null],
  ['', null],
])('%s is read as %s', (asked, read) => expect(pageAddress(asked)).toBe(read));

import fc from 'fast-check';
import { readCookies } from './cookies';

describe('the Cookie header', () => {
  it.each([
    [undefined, {}],
    ['', {}],
    ['a=1; b=x%20y', { a: '1', b: 'x y' }],
    ['a=1; a=2', { a: '1' }],
    ['a=%E0%A4%A; =x; novalue; b=2=3', { b: '2=3' }],
  ])('%s', (header, expected) => {
    expect(readCookies(header)).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (header) => typeof readCookies(header) === 'object'));
  });
});

import fc from 'fast-check';
import { findPage, matchPattern } from './match';

const page = (path: string) => ({ path, load: async () => ({ Component: () => null }) });
const pages = ['*', '/desk/:edition', '/desk/import', '/', '/desk/:edition/projects/:number'].map(page);

describe('the page that answers an address', () => {
  it.each([
    ['/', '/', {}],
    ['/desk/2027', '/desk/:edition', { edition: '2027' }],
    ['/desk/import', '/desk/import', {}],
    ['/Desk/Import/', '/desk/import', {}],
    ['/desk/2027/projects/12', '/desk/:edition/projects/:number', { edition: '2027', number: '12' }],
    ['/desk/2027/projects', '*', {}],
    ['/desk/%E0%A4%A', '*', {}],
    ['/nowhere', '*', {}],
  ])('%s is %s, whatever the order of the table', (pathname, path, params) => {
    for (const order of [pages, [...pages].reverse()]) {
      const found = findPage(order, pathname);
      expect([found?.page.path, found?.params]).toEqual([path, params]);
    }
  });

  it('is none when nothing answers', () => {
    expect(findPage([page('/a')], '/b')).toBeUndefined();
  });

  it('gives back any text that was put in its address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(matchPattern('/a/:text', `/a/${encodeURIComponent(text)}`)).toEqual({ text });
      }),
    );
  });
});

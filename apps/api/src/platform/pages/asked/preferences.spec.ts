import fc from 'fast-check';
import { safeReturn } from './preferences';

describe('where a chosen language comes back to', () => {
  it.each(['/', '/budgets/cahors-2027/projets?page=2&tri=cout', '/budgets#carte'])('%s is kept', (path) => {
    expect(safeReturn(path)).toBe(path);
  });

  it.each([
    undefined,
    ['/a', '/b'],
    '',
    'budgets',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\r\nSet-Cookie: x=y',
    `/${'a'.repeat(3000)}`,
    '/..//evil.example',
    '/./\\evil.example',
  ])('%j goes home', (wanted) => {
    expect(safeReturn(wanted)).toBe('/');
  });

  it('never leaves the site, whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.webUrl(), fc.string()), (wanted) => {
        const target = new URL(safeReturn(wanted), 'https://parvis.example/here');
        expect(target.origin).toBe('https://parvis.example');
      }),
    );
  });
});

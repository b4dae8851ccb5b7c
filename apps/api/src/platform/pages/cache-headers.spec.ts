import { fileCacheControl, pageCacheControl } from './cache-headers';

describe('what a cache may keep', () => {
  it.each([
    [200, {}, true],
    [200, { parvis_lang: 'en', parvis_mode: 'dark' }, true],
    [200, { parvis_session: 'x' }, false],
    [200, { parvis_lang: 'en', '__Host-parvis': 'x' }, false],
    [404, {}, false],
    [500, {}, false],
  ])('status %d with cookies %j: public %s', (status, cookies, isPublic) => {
    const header = pageCacheControl(status, cookies);
    expect(header.startsWith('public')).toBe(isPublic);
    expect(header === 'private, no-store').toBe(!isPublic);
  });

  it('keeps for ever only files named after their content', () => {
    expect(fileCacheControl('/assets/entry-abc.js')).toContain('immutable');
    expect(fileCacheControl('/icon.svg')).not.toContain('immutable');
  });
});

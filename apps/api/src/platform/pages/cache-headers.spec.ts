import { fileCacheControl, judge, type JudgedPage } from './cache-headers';

const page = (over: Partial<JudgedPage> = {}): JudgedPage => ({
  status: 200,
  headers: {},
  cookies: {},
  personal: undefined,
  ...over,
});

describe('who may keep a page', () => {
  it.each([
    [200, {}, undefined, true],
    [200, { parvis_lang: 'en', parvis_mode: 'dark' }, undefined, true],
    [200, { parvis_session: 'x' }, undefined, false],
    [200, { parvis_lang: 'en', '__Host-parvis': 'x' }, 'viewer', false],
    [200, {}, 'header host', false],
    [200, {}, 'viewer', false],
    [404, {}, undefined, false],
    [500, {}, undefined, false],
  ])('status %d with cookies %j made of %s: shared %s', (status, cookies, personal, shared) => {
    const judged = judge(page({ status, cookies, personal }));
    expect(judged.shared).toBe(shared);
    expect(judged.cacheControl.startsWith('public')).toBe(shared);
    expect(judged.cacheControl === 'private, no-store').toBe(!shared);
  });

  it('is never said by the page itself', () => {
    const judged = judge(page({ headers: { 'cache-control': 'public, max-age=600' } }));
    expect(judged.shared).toBe(false);
    expect(judged.fault?.name).toBe('PersonInSharedPage');
    expect(judge(page({ headers: { 'set-cookie': 'a=b' } })).fault).toBeDefined();
  });

  it('reports a person behind a request without a session, and not one behind a session', () => {
    expect(judge(page({ personal: 'viewer' })).fault?.message).toContain('without a session');
    expect(judge(page({ personal: 'viewer', cookies: { parvis_session: 'x' } })).fault).toBeUndefined();
  });

  it('keeps for ever only files named after their content', () => {
    expect(fileCacheControl('/assets/entry-abc.js')).toContain('immutable');
    expect(fileCacheControl('/icon.svg')).not.toContain('immutable');
  });
});

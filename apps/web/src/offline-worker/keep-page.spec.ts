import { assetsIn, isWorthKeeping, mayBeKept, titleIn } from './keep-page';

const answer = (headers: Record<string, string>, status = 200) => new Response('<p>', { status, headers });
const page = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=0, s-maxage=30',
};

describe('what a device keeps', () => {
  it.each([
    ['a public page', answer(page), true],
    ['a page with something of a person', answer({ ...page, 'cache-control': 'private, no-store' }), false],
    ['a page of which nothing is said', answer({ 'content-type': 'text/html' }), false],
    ['a word that only begins so', answer({ ...page, 'cache-control': 'publicity' }), false],
    ['a page that does not exist', answer(page, 404), false],
    ['a file', answer({ ...page, 'content-type': 'text/csv' }), false],
  ])('%s: %#', (_, response, kept) => {
    expect(mayBeKept(response)).toBe(kept);
  });

  it.each([
    ['/', true],
    ['/budgets/cahors-2027/projets', true],
    ['/moins', true],
    ['/moi', false],
    ['/gestion/cahors-2027', false],
    ['/connexion', false],
  ])('%s: %s', (pathname, worth) => {
    expect(isWorthKeeping(pathname)).toBe(worth);
  });
});

describe('a page, read by the worker', () => {
  const html =
    '<html><head><title>Les bancs &amp; l’ombre</title><link rel="stylesheet" href="/assets/a-1.css">' +
    '</head><body><a href="/budgets">x</a><script type="module" src="/assets/b-2.js"></script>' +
    '<link rel="modulepreload" href="/assets/b-2.js"></body></html>';

  it('names its files once each, and only ours', () => {
    expect(assetsIn(html)).toEqual(['/assets/a-1.css', '/assets/b-2.js']);
  });

  it('has the title that the list shows', () => {
    expect(titleIn(html)).toBe('Les bancs &amp; l’ombre');
    expect(titleIn('<html></html>')).toBe('');
  });
});

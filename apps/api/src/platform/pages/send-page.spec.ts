import type { PagesDeps } from './pages.types';
import { pageHeaders } from './send-page';

const settings = { site: { demo: false }, development: false } as PagesDeps['settings'];
const headersOf = (status: number) =>
  pageHeaders({ settings } as PagesDeps, {
    status,
    headers: {},
    html: '',
    judgment: { shared: false, cacheControl: 'private, no-store' },
  });

it('a page that cannot be shown while the database is away says when to come back', () => {
  expect(headersOf(503)).toMatchObject({ 'retry-after': '5', 'cache-control': 'private, no-store' });
});

it('other pages do not', () => {
  expect(headersOf(200)).not.toHaveProperty('retry-after');
});

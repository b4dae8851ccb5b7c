import { render } from './entry-server';
import { pageCode } from './page-code';
import { pages } from './routes/table';
import { STATE_ID, type PageState } from './state';

const manifest = {
  'src/app/routes/budget/editions.route.tsx': { file: 'assets/editions-1.js' },
  'src/app/routes/trouble/not-found.route.tsx': { file: 'assets/not-found-2.js' },
  'src/locales/fr/common.json': { file: 'assets/common-3.js' },
  'src/locales/fr/edition.json': { file: 'assets/edition-4.js' },
  'src/locales/en/edition.json': { file: 'assets/edition-5.js' },
};

async function codeAt(url: string): Promise<PageState['code']> {
  const { html } = await render({
    url,
    cookies: {},
    acceptLanguage: 'fr',
    query: async <T>() => ({ data: { viewer: null, editions: { items: [], totalItems: 0 } } as T }),
    site: { town: { slug: 'cahors', name: 'Cahors' }, demo: true, version: '1' },
    assets: { manifest },
    report: () => 'REF-1',
  });
  const state = new RegExp(`id="${STATE_ID}">(.*?)</script>`).exec(html)?.[1] ?? 'null';
  return (JSON.parse(state) as PageState).code;
}

describe('where the browser finds the code of the page that it was given', () => {
  it('is said with the page, so that it begins without the table of routes', async () => {
    expect(await codeAt('/budgets?utm_source=x')).toEqual({
      path: '/budgets',
      search: [],
      module: '/assets/editions-1.js',
      sentences: { common: '/assets/common-3.js', edition: '/assets/edition-4.js' },
    });
  });

  it('is said too of an address that no page answers', async () => {
    expect(await codeAt('/nulle-part')).toMatchObject({ path: '*', module: '/assets/not-found-2.js' });
  });

  it('names the parameters that the page reads, and is not said while developing', () => {
    const projects = pages.find(({ path }) => path === '/budgets/:edition/projets')!;
    const built = { [projects.source]: { file: 'assets/p.js' } };
    expect(pageCode(built, projects, 'fr')?.search).toEqual(['quartier', 'theme', 'etat', 'mots', 'page']);
    expect(pageCode(undefined, projects, 'fr')).toBeUndefined();
  });
});

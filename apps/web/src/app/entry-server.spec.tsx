import type { RenderInput } from '@parvis/contract';
import { render } from './entry-server';
import { STATE_ID } from './state';

const input = (over: Partial<RenderInput> = {}): RenderInput => ({
  url: '/',
  cookies: {},
  acceptLanguage: 'fr',
  query: async <T,>() => ({ data: { viewer: null, editions: { items: [] } } as T }),
  site: { town: { slug: 'cahors', name: 'Cahors' }, demo: true, version: '1.2.3' },
  assets: {},
  report: () => 'REF-1',
  ...over,
});

const stateOf = (html: string): unknown =>
  JSON.parse(new RegExp(`id="${STATE_ID}">(.*?)</script>`).exec(html)?.[1] ?? 'null');

describe('a page rendered on the server', () => {
  it('is a whole French document, readable without JavaScript', async () => {
    const { status, headers, html } = await render(input());
    expect([status, headers['content-language']]).toEqual([200, 'fr']);
    expect(html).toMatch(/^<!doctype html><html lang="fr" dir="ltr" data-town="cahors">/);
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('href="#contenu"');
    expect(html).toContain('href="/connexion"');
  });

  it('says on each page that it is a demonstration, and only then', async () => {
    const shown = await render(input({ url: '/style' }));
    expect(shown.html).toContain('noindex');
    expect(shown.html).toContain('personnes, avis et réponses fictifs');
    const real = await render(input({ site: { ...input().site, demo: false } }));
    expect(real.html).not.toContain('noindex');
    expect(real.html).not.toContain('fictifs');
  });

  it('speaks English to who chose it, and remembers the appearance', async () => {
    const { html } = await render(input({ cookies: { parvis_lang: 'en', parvis_mode: 'dark' } }));
    expect(html).toContain('<html lang="en" dir="ltr" data-town="cahors" data-mode="dark">');
    expect(html).toContain('Skip to content');
  });

  it('carries its data, so that the browser does not ask again', async () => {
    const editions = { items: [{ id: 'e', slug: 'cahors-2027', phase: 'VOTE' }] };
    const viewer = { id: '1', displayName: '</script>', permissions: [] };
    const { html } = await render(input({ query: async <T,>() => ({ data: { viewer, editions } as T }) }));
    expect(stateOf(html)).toMatchObject({ hydration: { loaderData: { root: { shell: { viewer } } } } });
    expect(html).not.toContain('href="/connexion"');
    expect(html).toContain('href="/budgets/cahors-2027/voter"');
  });

  it('tells shared links what it is, and where it stands once the site has a public address', async () => {
    const page = { url: '/accessibilite?x=1' };
    const { html } = await render(input(page));
    expect(html).toMatch(/<meta property="og:title" content="[^"]+"\/>/);
    expect(html).not.toContain('canonical');
    const site = { ...input().site, publicUrl: 'https://parvis.example' };
    const there = await render(input({ ...page, site }));
    expect(there.html).toContain('<link rel="canonical" href="https://parvis.example/accessibilite"/>');
    const nowhere = await render(input({ url: '/nulle-part', site }));
    expect(nowhere.html).not.toMatch(/canonical|og:/);
  });

  it.each([
    ['a proposal', '/budgets/cahors-2027/projets/1'],
    ['the list that shows it', '/budgets/cahors-2027/projets'],
  ])(
    'asks search engines to leave %s of nobody known to be an adult, and keeps what is an adult’s',
    async (_, url) => {
      const project = (indexable: boolean) => ({
        ...{
          id: 'p',
          number: 1,
          title: 'Bancs',
          theme: null,
          state: 'SUBMITTED',
          costCents: null,
          indexable,
        },
        ...{
          mapX: null,
          mapY: null,
          proposerName: 'Merle',
          neighbourhood: null,
          photo: null,
          body: 'x',
          place: null,
        },
        ...{
          reason: null,
          costNote: null,
          submittedAt: '2027-01-01T00:00:00Z',
          decidedAt: null,
          costedAt: null,
        },
        ...{ mine: false, visibility: 'SHOWN', criteria: [] },
      });
      const edition = { id: 'e', slug: 'cahors-2027', name: 'Budget', phase: 'IDEAS', proposalCount: 1 };
      const shown = async (indexable: boolean) => {
        const proposal = project(indexable);
        const data = {
          ...{ viewer: null, editions: { items: [] }, town: { slug: 'cahors', neighbourhoods: [] } },
          ...{
            edition: { ...edition, envelopeCents: 1, criteria: [], schedule: [] },
            hiddenProposal: null,
            proposal,
          },
          proposals: { totalItems: 1, items: [proposal] },
        };
        const site = { ...input().site, demo: false };
        return render(input({ url, site, query: async <T,>() => ({ data: data as T }) }));
      };
      const [kept, left] = [await shown(true), await shown(false)];
      expect([kept.status, left.status]).toEqual([200, 200]);
      expect(kept.html).not.toContain('noindex');
      expect(left.html).toContain('<meta name="robots" content="noindex"/>');
      expect(left.html).not.toMatch(/<meta[^>]*Merle/);
    },
  );

  it('has status 404 and says what to do where there is nothing', async () => {
    const { status, html } = await render(input({ url: '/nulle-part' }));
    expect(status).toBe(404);
    expect(html).toContain('Cette page n’existe pas');
  });

  it.each([
    ['fr', 'Le site est indisponible pour l’instant', 'Réessayer', 'A1B2C3'],
    ['en', 'The site is not available for the moment', 'Try again', 'A1B2C3'],
  ])('while the database is away is a designed page with status 503: %s', async (acceptLanguage, ...said) => {
    const errors = [{ message: 'x', extensions: { code: 'UNAVAILABLE', reference: 'A1B2C3' } }];
    const { status, html } = await render(
      input({ url: '/budgets', acceptLanguage, query: async () => ({ data: null, errors }) }),
    );
    expect(status).toBe(503);
    for (const text of [...said, 'href="#contenu"', 'href="/budgets"']) expect(html).toContain(text);
  });

  it('is still shown when the shell cannot know who is looking', async () => {
    const { status, html } = await render(
      input({ url: '/accessibilite', query: async () => ({ errors: [{ message: 'x' }] }) }),
    );
    expect(status).toBe(200);
    expect(html).not.toContain('href="/connexion"');
  });
});

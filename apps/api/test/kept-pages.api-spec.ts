import { personTraces, type SeenAnswer } from '@parvis/testing';
import { aViewer } from '../src/platform/access/testing/a-viewer';
import { brotliDecompressSync } from 'node:zlib';
import { request as httpRequest } from 'node:http';
import type { Viewer } from '../src/platform/access/viewer';
import { startApi, type TestApi } from './support/api';
import { Caller } from './support/caller';
import { ask, html, plantPages, type PlantedHost } from './support/planted-pages';

const NAME = 'Zénobie Quatremère';
const WHO = '{ viewer { id displayName } }';
interface Who {
  viewer: { displayName: string } | null;
}

const greeting = (name: string | undefined) => html(`<p>Bonjour ${name ?? 'à tous'}</p>`);

describe('the host of pages', () => {
  let api: TestApi;
  let host: PlantedHost;
  let cookie: string;

  const seen = async (path: string, by: 'person' | 'anybody'): Promise<SeenAnswer & { by: typeof by }> => {
    const answer = await fetch(host.url + path, { headers: by === 'person' ? { cookie } : {} });
    const { headers } = answer;
    const [cacheControl, setCookie] = [headers.get('cache-control'), headers.get('set-cookie')];
    return { path, by, cacheControl, setCookie, body: await answer.text() };
  };
  /** Both orders: the person first on one address, anybody first on the other, twice each. */
  const walk = async (path: string) => [
    ...[await seen(path, 'person'), await seen(path, 'anybody'), await seen(path, 'person')],
    ...[await seen(`${path}?2`, 'anybody'), await seen(`${path}?2`, 'person')],
    ...[await seen(`${path}?2`, 'anybody'), await seen(path, 'anybody')],
  ];

  const both = (path: string, page: Parameters<typeof plantPages>[1][string]) => ({
    [path]: page,
    [`${path}?2`]: page,
  });

  beforeAll(async () => {
    api = await startApi();
    const { caller } = await api.signedIn('resident', { displayName: NAME });
    cookie = caller.cookieHeader ?? '';
    let remembered: string | undefined;
    host = await plantPages(api, {
      ...both('/sound', async ({ query }) => {
        const { data } = await ask<Who>(query, WHO);
        return greeting(data?.viewer?.displayName);
      }),
      ...both('/says-public', async ({ query }) => {
        const { data } = await ask<Who>(query, WHO);
        return {
          ...greeting(data?.viewer?.displayName),
          headers: { 'cache-control': 'public, s-maxage=600' },
        };
      }),
      ...both('/remembers', async ({ query }) => {
        const { data } = await ask<Who>(query, WHO);
        remembered = data?.viewer?.displayName ?? remembered;
        return greeting(remembered);
      }),
      '/doors': async ({ query }) => html(JSON.stringify(await ask(query, '{ signInDoors { httpOnly } }'))),
      '/mailbox': async ({ query }) => html(JSON.stringify(await ask(query, '{ demoMailbox { subject } }'))),
      '/crippled': async ({ query }) => html(JSON.stringify(await ask(query, '{ myProposals { id } }'))),
      '/long': async () => html('<!doctype html>'.padEnd(9_000, 'Une idée. ')),
    });
  });
  afterAll(async () => {
    await host.stop();
    await api.stop();
  });
  beforeEach(() => {
    host.kept.forget();
    host.reported.length = 0;
  });

  it('keeps a page of nobody and greets a person on a page of hers, whoever came first', async () => {
    const answers = await walk('/sound');
    expect(personTraces(answers, { name: NAME })).toEqual([]);
    const hers = answers.filter(({ by }) => by === 'person');
    expect(
      hers.every(({ body, cacheControl }) => body.includes(NAME) && cacheControl === 'private, no-store'),
    ).toBe(true);
    const others = answers.filter(({ by }) => by === 'anybody');
    expect(others.every(({ cacheControl }) => cacheControl?.startsWith('public'))).toBe(true);
    expect(host.reported).toEqual([]);
  });

  it('refuses a page with a name that says by itself that it is public (planted), and tells the operator', async () => {
    const answers = await walk('/says-public');
    expect(answers.every(({ cacheControl }) => cacheControl === 'private, no-store')).toBe(true);
    expect(personTraces(answers, { name: NAME })).toEqual([]);
    expect(new Set(host.reported)).toEqual(new Set(['PersonInSharedPage']));
    expect(host.kept.size).toBe(0);
  });

  it('would be caught remembering a person from one request to the next (planted) by "nobody in shared pages"', async () => {
    expect(personTraces(await walk('/remembers'), { name: NAME })).toContain(
      '/remembers: name shown to anybody',
    );
  });

  it('refuses to share a page for which a person was found without a session (planted), and tells the operator', async () => {
    const planted: Viewer = aViewer('resident', { displayName: NAME });
    const leaky = await plantPages(
      api,
      both('/sound', async ({ query }) => greeting((await ask<Who>(query, WHO)).data?.viewer?.displayName)),
      () => ({ find: async () => planted }),
    );
    const answer = await fetch(`${leaky.url}/sound`);
    await leaky.stop();
    expect(await answer.text()).toContain(NAME);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect([leaky.reported, leaky.kept.size]).toEqual([['PersonInSharedPage'], 0]);
  });

  it.each(['/doors', '/mailbox'])(
    'never shares %s, which depends on who asks or shows people’s mail',
    async (path) => {
      const answer = await seen(path, 'anybody');
      expect(answer.cacheControl).toBe('private, no-store');
      expect(host.kept.size).toBe(0);
    },
  );

  it('does not keep a page that does without a part that could not be read', async () => {
    expect((await seen('/crippled', 'anybody')).cacheControl).toBe('private, no-store');
    expect(host.kept.size).toBe(0);
  });

  it('neither keeps nor shares what is not there', async () => {
    expect((await seen('/nowhere', 'anybody')).cacheControl).toBe('private, no-store');
    expect(host.kept.size).toBe(0);
  });

  it('renders once for a crowd, and not again while the page is fresh', async () => {
    const before = host.renders();
    const crowd = await Promise.all(Array.from({ length: 100 }, () => seen('/long', 'anybody')));
    expect(new Set(crowd.map(({ body }) => body)).size).toBe(1);
    await seen('/long', 'anybody');
    expect(host.renders() - before).toBe(1);
  });

  it('answers 304 to who has the page, and headers alone to HEAD', async () => {
    const first = await fetch(`${host.url}/long`);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${host.url}/long`, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    expect(again.headers.get('vary')).toBe('Cookie, Accept-Language, Accept-Encoding');
    const head = await fetch(`${host.url}/long`, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'identity' },
    });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(9_000);
    const hers = await fetch(`${host.url}/long`, { headers: { cookie, 'if-none-match': etag } });
    expect([hers.status, hers.headers.get('etag')]).toEqual([200, null]);
  });

  it('sends the compressed bytes that the browser takes', async () => {
    const { body, coding } = await raw(`${host.url}/long`, { 'accept-encoding': 'br' });
    expect(coding).toBe('br');
    expect(String(brotliDecompressSync(body))).toContain('Une idée.');
  });
});

describe('the API’s own answers', () => {
  it('are never kept when they tell of health', async () => {
    const api = await startApi();
    const caller = new Caller(api.url);
    for (const path of ['/health/live', '/health/ready'])
      expect((await caller.fetch(path)).headers.get('cache-control')).toBe('no-store');
    await api.stop();
  });
});

/** As the bytes travel: `fetch` would decompress them. */
const raw = (url: string, headers: Record<string, string>): Promise<{ body: Buffer; coding?: string }> =>
  new Promise((resolve, reject) => {
    httpRequest(url, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ body: Buffer.concat(chunks), coding: answer.headers['content-encoding'] }),
      );
    })
      .on('error', reject)
      .end();
  });

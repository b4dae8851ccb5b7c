import { once } from 'node:events';
import WebSocket from 'ws';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

const SIGN_OUT = JSON.stringify({ query: 'mutation { signOut }' });

/** What a page of another site can make a browser send, with her cookies and without asking first. */
describe('another site', () => {
  let api: TestApi;
  let caller: Caller;
  beforeAll(async () => {
    api = await startApi();
    ({ caller } = await api.signedIn());
  });
  afterAll(() => api.stop());

  const post = (path: string, headers: Record<string, string>, body: BodyInit = SIGN_OUT) =>
    fetch(`${api.url}${path}`, {
      method: 'POST',
      headers: { cookie: caller.cookieHeader ?? '', ...headers },
      body,
    });
  const isStillIn = async () =>
    (await caller.data<{ viewer: object | null }>('{ viewer { id } }')).viewer !== null;
  const form = () => {
    const data = new FormData();
    data.append('file', new Blob(['x']), 'a.png');
    return data;
  };

  it.each<[string, Record<string, string>, BodyInit]>([
    [
      'a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'query=mutation%20%7B%20signOut%20%7D',
    ],
    ['a form with files', {}, form()],
    ['JSON disguised as plain text', { 'content-type': 'text/plain' }, SIGN_OUT],
    ['JSON without a type', { 'content-type': '' }, SIGN_OUT],
    [
      'JSON, from a foreign page',
      { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      SIGN_OUT,
    ],
    ['JSON, from a page without origin', { 'content-type': 'application/json', origin: 'null' }, SIGN_OUT],
    [
      'JSON, from a neighbouring host',
      { 'content-type': 'application/json', 'sec-fetch-site': 'same-site' },
      SIGN_OUT,
    ],
    [
      'JSON, cross-site by its own word',
      { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      SIGN_OUT,
    ],
  ])('cannot end her session with %s', async (_, headers, body) => {
    const response = await post('/graphql', headers, body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await isStillIn()).toBe(true);
  });

  it('cannot write by a link', async () => {
    const link = `/graphql?query=${encodeURIComponent('mutation { signOut }')}`;
    const headers = { cookie: caller.cookieHeader ?? '', 'x-parvis': '1', 'apollo-require-preflight': '1' };
    expect((await fetch(`${api.url}${link}`, { headers })).status).toBe(405);
    expect(await isStillIn()).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ['a form', {}],
    ['a form of a foreign page', { 'x-parvis': '1', origin: 'https://elsewhere.example' }],
    ['a form of our own host without our script', { origin: 'OURS' }],
  ])('cannot send a file in her name with %s', async (_, headers) => {
    const sent = headers['origin'] === 'OURS' ? { origin: api.url } : headers;
    for (const path of ['/files/photos', '/files/pabulib']) {
      const response = await post(path, sent, form());
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
        403,
        'OTHER_ORIGIN',
      ]);
    }
  });

  it('cannot open a socket with her cookies', async () => {
    const headers = { cookie: caller.cookieHeader, origin: 'https://elsewhere.example' };
    const address = `${api.url.replace('http', 'ws')}/graphql/live`;
    const socket = new WebSocket(address, 'graphql-transport-ws', { headers });
    socket.on('error', () => undefined);
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toBe('Unexpected server response: 403');
  });

  it('is not what our own pages are, nor a sender who holds no cookie', async () => {
    const own = { 'content-type': 'application/json', origin: api.url, 'sec-fetch-site': 'same-origin' };
    const asked = await post('/graphql', own, JSON.stringify({ query: '{ town { slug } }' }));
    expect(asked.status).toBe(200);
    const bare = await fetch(`${api.url}/files/photos`, { method: 'POST', body: form() });
    expect(bare.status).toBe(401);
    const sent = await post('/files/photos', { origin: api.url, 'x-parvis': '1' }, form());
    expect(sent.status).not.toBe(403);
  });
});

import type { AskingRequest } from '../../access/asking';
import { watch } from './witness';

const VIEWER = { personId: 'p', displayName: 'D', role: 'resident', sessionHash: 's' };

/** The little of a request that resolvers may read. */
const request = (viewer: typeof VIEWER | null = null): AskingRequest =>
  ({
    headers: { host: 'parvis.example', 'accept-language': 'fr', cookie: 'parvis_lang=fr' },
    originalUrl: '/',
    ip: '192.0.2.1',
    socket: { remoteAddress: '192.0.2.1' },
    viewer: async () => viewer,
  }) as unknown as AskingRequest;

describe('what a page is made of', () => {
  it('is nobody’s when nobody is signed in, whatever was asked', async () => {
    const { request: watched, personal } = watch(request());
    expect(await watched.viewer()).toBeNull();
    expect(watched.headers['accept-language']).toBe('fr');
    expect(watched.headers['x-absent']).toBeUndefined();
    expect(watched.originalUrl).toBe('/');
    expect(personal()).toBeUndefined();
  });

  it('is somebody’s as soon as a person was found', async () => {
    const { request: watched, personal } = watch(request(VIEWER));
    expect(await watched.viewer()).toEqual(VIEWER);
    expect(personal()).toBe('viewer');
  });

  it.each<[string, (asked: AskingRequest) => unknown, string]>([
    ['a cookie', ({ headers }) => headers.cookie, 'header cookie'],
    ['the host', ({ headers }) => headers.host, 'header host'],
    ['all headers', ({ headers }) => ({ ...headers }), 'headers'],
    ['an address', (asked) => asked.ip, 'request ip'],
    ['the connection', (asked) => asked.socket.remoteAddress, 'request socket'],
    ['a door that says so', (asked) => asked.keepPrivate?.('a door'), 'a door'],
  ])('is somebody’s when %s was read', (_what, read, why) => {
    const { request: watched, personal } = watch(request());
    read(watched);
    expect(personal()).toBe(why);
  });
});

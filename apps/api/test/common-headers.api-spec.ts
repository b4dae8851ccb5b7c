import { startApi, type TestApi } from './support/api';

const POST = { method: 'POST', headers: { 'content-type': 'application/json' } };
const ASKED: readonly (readonly [string, string, RequestInit])[] = [
  ['a page', '/', {}],
  ['the API', '/graphql', { ...POST, body: JSON.stringify({ query: '{ town { slug } }' }) }],
  ['a call that is refused', '/graphql', { ...POST, body: '{' }],
  [
    'a call of another site',
    '/graphql',
    { method: 'POST', headers: { origin: 'https://elsewhere.example' } },
  ],
  ['a file that is not there', '/files/photos/none/large.webp', {}],
  ['an address of nothing', '/nothing/at/all.txt', {}],
  ['health', '/health/live', {}],
  ['the head of the trail', '/audit/tete.json', {}],
];

describe('every answer', () => {
  const apis: TestApi[] = [];
  afterAll(() => Promise.all(apis.map((api) => api.stop())));

  it.each([
    [
      'https',
      {
        PARVIS_DEMO: '0',
        PARVIS_TEXT_DOCUMENTS: '0',
        PARVIS_PUBLIC_URL: 'https://parvis.example',
        SMTP_URL: 'smtp://127.0.0.1:1',
      },
    ],
    ['http', {}],
  ])(
    'over %s says that its type is meant, that it is nobody’s frame, and keeps its address',
    async (name, env) => {
      const api = await startApi({ PARVIS_SECRET: 'a secret of the tests, long enough for all', ...env });
      apis.push(api);
      for (const [what, path, init] of ASKED) {
        const { headers } = await api.anonymous().fetch(path, init);
        expect([what, headers.get('x-content-type-options')]).toEqual([what, 'nosniff']);
        expect([what, headers.get('referrer-policy')]).toEqual([what, 'same-origin']);
        expect([what, headers.get('cross-origin-opener-policy')]).toEqual([what, 'same-origin']);
        const promised = /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1];
        expect([what, Number(promised ?? 0) >= 31_536_000]).toEqual([what, name === 'https']);
        expect([what, headers.get('access-control-allow-origin'), headers.get('x-powered-by')]).toEqual([
          what,
          null,
          null,
        ]);
      }
    },
  );
});

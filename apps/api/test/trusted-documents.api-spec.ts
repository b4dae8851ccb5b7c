import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { Admission } from '../src/platform/graphql/limits/admission';
import { startApi, type TestApi } from './support/api';
import { trustedCall } from './support/trusted';

const [hash = ''] = Object.entries(trustedDocuments).find(([, text]) => text.includes('query Shell')) ?? [];
const persistedQuery = { version: 1, sha256Hash: hash };
const TOWN = '{ town { slug } }';

const post = async (api: TestApi, body: unknown) => {
  const headers = { 'content-type': 'application/json' };
  const response = await api
    .anonymous()
    .fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = (await response.json()) as {
    data?: object;
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, code: answer.errors?.[0]?.extensions.code, data: answer.data };
};

describe('in production', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ PARVIS_TEXT_DOCUMENTS: '0' });
  });
  afterAll(() => api.stop());

  it('the documents of the web are run by their hash', async () => {
    expect(await post(api, { extensions: { persistedQuery } })).toMatchObject({
      status: 200,
      code: undefined,
    });
    const asked = `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery }))}`;
    const headers = { 'apollo-require-preflight': '1' };
    expect((await api.anonymous().fetch(`/graphql?${asked}`, { headers })).status).toBe(200);
  });

  it.each([
    ['a text', { query: TOWN }],
    ['a text beside the hash of a known document', { query: TOWN, extensions: { persistedQuery } }],
    ['the very text of a known document', { query: trustedDocuments[hash] }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['a text that cannot be parsed', { query: '{' }],
  ])('%s is refused', async (_, body) => {
    expect(await post(api, body)).toEqual({ status: 400, code: 'TEXT_NOT_ACCEPTED', data: undefined });
  });

  it('a text in an address is refused', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const response = await api.anonymous().fetch(`/graphql?query=${encodeURIComponent(TOWN)}`, { headers });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('TEXT_NOT_ACCEPTED');
  });

  it.each(['0'.repeat(64), 'toString', '__proto__', `apq:${hash}`])(
    'a hash of another release is refused with a code of its own: %s',
    async (sha256Hash) => {
      const answer = await post(api, { extensions: { persistedQuery: { version: 1, sha256Hash } } });
      expect(answer).toEqual({ status: 400, code: 'UNKNOWN_DOCUMENT', data: undefined });
    },
  );

  it('a subscription is not executed over HTTP', async () => {
    const follow = trustedCall('FollowEdition', { edition: 'none' });
    expect(await post(api, follow)).toEqual({ status: 400, code: 'BAD_REQUEST', data: undefined });
  });

  it('several calls in one body are refused', async () => {
    expect(await post(api, [{ extensions: { persistedQuery } }])).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });

  it('the same gate stands before sockets', () => {
    const gate = api.app.get(Admission, { strict: false });
    expect(gate.admit({ query: TOWN })).toMatchObject({ ok: false });
    const admitted = gate.admit({ extensions: { persistedQuery }, variables: { a: 1 } });
    expect(admitted).toMatchObject({ ok: true, value: { hash, variables: { a: 1 } } });
    const again = gate.admit({ extensions: { persistedQuery } });
    expect(admitted.ok && again.ok && admitted.value.document === again.value.document).toBe(true);
  });
});

describe('with the open interface', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ PARVIS_TEXT_DOCUMENTS: '0', PARVIS_OPEN_API: '1' });
  });
  afterAll(() => api.stop());

  it('anyone reads by text', async () => {
    expect(await post(api, { query: TOWN })).toEqual({
      status: 200,
      code: undefined,
      data: { town: { slug: 'cahors' } },
    });
  });

  it.each(['mutation { signOut }', `query A ${TOWN} mutation B { signOut }`, 'subscription { x }'])(
    'nobody writes by text: %s',
    async (query) => {
      expect(await post(api, { query, operationName: 'A' })).toMatchObject({
        status: 400,
        code: 'TEXT_NOT_ACCEPTED',
      });
    },
  );

  it('over sockets too, a text is held against the schema and its limits', () => {
    const gate = api.app.get(Admission, { strict: false });
    expect(gate.admit({ query: TOWN })).toMatchObject({ ok: true });
    expect(gate.admit({ query: '{ nothing }' })).toMatchObject({ ok: false });
    const many = Array.from({ length: 21 }, (_, at) => `a${at}: town { slug }`).join(' ');
    const refused = gate.admit({ query: `{ ${many} }` });
    expect(!refused.ok && refused.errors.map(({ message }) => message)).toEqual([
      'At most 20 operations in one call.',
    ]);
  });
});

it('a public server does not accept texts of tests', async () => {
  const env = { PARVIS_DEMO: '0', PARVIS_PUBLIC_URL: 'https://parvis.example' };
  await expect(startApi(env)).rejects.toThrow('PARVIS_TEXT_DOCUMENTS');
});

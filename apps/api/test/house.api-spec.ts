import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';

describe('the empty house', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('answers who asks and where', async () => {
    const answer = await api.anonymous().data('{ viewer { id } town { slug name neighbourhoods { slug } } }');
    expect(answer).toEqual({ viewer: null, town: { slug: 'cahors', name: 'Cahors', neighbourhoods: [] } });
  });

  it('says that it is alive and ready', async () => {
    expect((await api.anonymous().fetch('/health/live')).status).toBe(200);
    expect((await api.anonymous().fetch('/health/ready')).status).toBe(200);
  });

  it('answers a body that is no JSON with JSON, a 4xx and no stack', async () => {
    const response = await api.anonymous().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": ',
    });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(text).not.toMatch(/ at |node_modules/);
  });

  it('refuses a write sent by another site', async () => {
    const response = await api.anonymous().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: JSON.stringify({ query: '{ town { slug } }' }),
    });
    expect(response.status).toBe(403);
  });

  it('refuses to run the demonstration under a public address', async () => {
    await expect(startApi({ PARVIS_PUBLIC_URL: 'https://parvis.example' })).rejects.toThrow('PARVIS_DEMO');
  });
});

describe('a signed-in browser', () => {
  it('is known by its session until the session ends', async () => {
    const clock = new SetClock(new Date('2026-11-22T08:00:00Z'));
    const api = await startApi({}, [], clock);
    const { caller, personId } = await api.signedIn('facilitator');
    const { viewer } = await caller.data<{ viewer: object }>(
      '{ viewer { id grants { role space } permissions } }',
    );
    expect(viewer).toMatchObject({
      id: personId,
      grants: [{ role: 'FACILITATOR', space: 'town' }],
    });
    clock.set(new Date('2999-02-01T00:00:00Z'));
    expect(await caller.data('{ viewer { id } }')).toEqual({ viewer: null });
    await api.stop();
  });
});

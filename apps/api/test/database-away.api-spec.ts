import { startApi, type TestApi } from './support/api';
import { eventually } from './support/mail';
import { OwnPostgres } from './support/own-postgres';

const TOWN = '{ town { neighbourhoods { slug } } viewer { id } }';

/** In this order: each part leaves the database as the next expects it. */
describe('while PostgreSQL is away', () => {
  const postgres = new OwnPostgres();
  const unhandled: unknown[] = [];
  const note = (error: unknown) => void unhandled.push(error);
  let api: TestApi;
  beforeAll(async () => {
    process.on('unhandledRejection', note);
    await postgres.start();
    api = await startApi({ DATABASE_URL: postgres.runtimeUrl });
  }, 60_000);
  afterAll(async () => {
    process.off('unhandledRejection', note);
    await api.stop();
    await postgres.remove();
  });

  it('all is well before', async () => {
    expect(await api.anonymous().graphql(TOWN)).toMatchObject({ status: 200, codes: [] });
  });

  it('calls are told to come back, with a number and nothing of the inside', async () => {
    await postgres.stop();
    const { caller } = { caller: api.anonymous().setCookie('parvis', 'x'.repeat(43)) };
    const answer = await caller.graphql(TOWN);
    expect(answer).toMatchObject({ status: 503, data: null });
    expect(new Set(answer.codes)).toEqual(new Set(['UNAVAILABLE']));
    expect(answer.errors[0]).toEqual({
      message: 'Not possible for the moment.',
      path: expect.any(Array) as unknown,
      extensions: { code: 'UNAVAILABLE', reference: expect.stringMatching(/^[0-9A-F]{10}$/) as unknown },
    });
    const raw = await api.anonymous().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: TOWN }),
    });
    expect(raw.headers.get('retry-after')).toBe('5');
  });

  it('files too', async () => {
    const response = await api.anonymous().fetch('/files/budgets/none/manifeste.json');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toEqual({ code: 'UNAVAILABLE', reference: expect.any(String) as unknown });
  });

  it('the process says that it lives and is not ready', async () => {
    expect((await api.anonymous().fetch('/health/live')).status).toBe(200);
    expect((await api.anonymous().fetch('/health/ready')).status).toBe(503);
  });

  it('a hundred calls at once are all answered, and none is an error of ours', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => api.anonymous().graphql(TOWN)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  });

  it('the same process serves again once PostgreSQL is back, and works off its jobs', async () => {
    await postgres.start();
    await eventually(async () => ((await api.anonymous().graphql(TOWN)).status === 200 ? true : undefined));
    const { caller } = await api.signedIn();
    const answer = await caller.data<{ viewer: object }>('{ viewer { displayName } }');
    expect(answer.viewer).toEqual({ displayName: 'Fictional Person' });
    await api.source.query(`SELECT graphile_worker.add_job('every_minute', '{}'::json, job_key := 'after')`);
    await eventually(async () => {
      const rows = await api.source.query<unknown[]>(
        `SELECT 1 FROM graphile_worker.jobs WHERE key = 'after'`,
      );
      return rows.length === 0 ? true : undefined;
    });
    expect(unhandled).toEqual([]);
  }, 60_000);
});

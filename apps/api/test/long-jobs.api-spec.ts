import { aViewer } from '../src/platform/access/testing/a-viewer';
import { LongJobEntity } from '../src/platform/long-jobs/long-job.entity';
import { LongJobs } from '../src/platform/long-jobs/long-jobs';
import { LongJobsStore } from '../src/platform/long-jobs/long-jobs.store';
import { Jobs } from '../src/platform/jobs/jobs';
import { statementsOf } from '../src/platform/database/statement-log';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

const LIST = `query J($about: String, $first: PageSize, $skip: Int) { longJobs(about: $about, first: $first, skip: $skip) {
  totalItems underWay items { id kind label state asker problem mayRetry mayCancel overdue } } }`;

interface Listed {
  totalItems: number;
  underWay: number;
  items: Record<string, unknown>[];
}

describe('long jobs', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const listed = async (caller: Caller, variables: object = {}) =>
    (await caller.data<{ longJobs: Listed }>(LIST, variables)).longJobs;
  /** A job that no worker takes: its kind's own rows are not there, only what the list shows. */
  const aJob = (given: Partial<LongJobEntity>) =>
    api.source.manager.save(
      api.source.manager.create(LongJobEntity, {
        kind: 'count_edition',
        subject: 'x',
        label: 'Une édition',
        place: '/gestion/x',
        payload: {},
        state: 'done',
        askedAt: new Date(),
        ...given,
      }),
    );

  it('are seen by who asked and by who looks after their kind; nobody else knows of them', async () => {
    const { caller: asker, personId } = await api.signedIn('resident');
    const { caller: neighbour } = await api.signedIn('resident');
    const { caller: facilitator } = await api.signedIn('facilitator');
    const job = await aJob({ subject: 'seen', askedBy: personId, state: 'failed', problem: 'too_long' });
    const imported = await aJob({ subject: 'seen', kind: 'import_edition' });
    const seenBy = async (caller: Caller) =>
      (await listed(caller, { about: 'seen' })).items.map(({ id, asker: who }) => [id, who]);
    expect(await seenBy(asker)).toEqual([[job.id, 'ME']]);
    expect(await seenBy(neighbour)).toEqual([]);
    // Importing is for administrators.
    expect(await seenBy(facilitator)).toEqual([[job.id, 'SOMEONE']]);
    expect(await seenBy((await api.signedIn('administrator')).caller)).toHaveLength(2);
    expect((await api.anonymous().graphql(LIST)).codes).toEqual(['UNAUTHENTICATED']);
    const act = (verb: string, id: string) =>
      neighbour.graphql(`mutation { ${verb}(id: "${id}") { __typename } }`);
    expect((await act('retryLongJob', job.id)).codes).toEqual(['NOT_FOUND']);
    expect((await act('cancelLongJob', imported.id)).codes).toEqual(['NOT_FOUND']);
    expect((await act('retryLongJob', 'no id')).codes).toEqual(['NOT_FOUND']);
  });

  it('are read in pages, those under way first, by two statements', async () => {
    const { caller } = await api.signedIn('administrator');
    for (let number = 0; number < 60; number++) await aJob({ subject: 'many', label: `${number}` });
    const running = await aJob({ subject: 'many', state: 'running', askedAt: new Date('2020-01-01') });
    const page = await listed(caller, { about: 'many', first: 25 });
    expect(page).toMatchObject({ totalItems: 61, underWay: 1 });
    expect(page.items).toHaveLength(25);
    expect(page.items[0]).toMatchObject({ id: running.id, overdue: true });
    const last = await listed(caller, { about: 'many', first: 25, skip: 50 });
    expect(last.items).toHaveLength(11);
    expect((await listed(caller, { about: 'many', first: 100 })).items).toHaveLength(61);
    const viewer = aViewer('administrator', { personId: running.id });
    const { statements } = await statementsOf(() => api.app.get(LongJobsStore).page(viewer, 'many', 100, 0));
    expect(statements).toHaveLength(2);
  });

  it('a job that may not be cancelled is not, and one that did not fail is not begun again', async () => {
    const { caller } = await api.signedIn('facilitator');
    const running = await aJob({ subject: 'kept', state: 'running' });
    const act = (verb: string) =>
      caller.data(`mutation { ${verb}(id: "${running.id}") { __typename ... on JobMovedOn { code } } }`);
    expect(await act('cancelLongJob')).toEqual({
      cancelLongJob: { __typename: 'JobMovedOn', code: 'job_moved_on' },
    });
    expect(await act('retryLongJob')).toEqual({
      retryLongJob: { __typename: 'JobMovedOn', code: 'job_moved_on' },
    });
  });

  it('asked again while another of its kind is under way, it says so', async () => {
    const { caller } = await api.signedIn('facilitator');
    const failed = await aJob({ subject: 'twice', state: 'failed' });
    await aJob({ subject: 'twice', state: 'running' });
    const retry = `mutation { retryLongJob(id: "${failed.id}") { __typename } }`;
    expect(await caller.data(retry)).toEqual({ retryLongJob: { __typename: 'JobMovedOn' } });
    expect(api.app.get(LongJobs).all().length).toBeGreaterThan(1);
  });
});

describe('a server that stops', () => {
  it('lets the job under way end while the database is still there', async () => {
    const api = await startApi();
    const turns = { begun: 0, ended: 0 };
    const begun = new Promise<void>((resolve) => {
      api.app.get(Jobs).eachMinute(async () => {
        turns.begun++;
        resolve();
        await api.source.query('SELECT pg_sleep(0.4)');
        await api.source.query('SELECT 1');
        turns.ended++;
      });
    });
    const { caller } = await api.signedIn();
    await caller.data('{ viewer { id } }');
    await api.source.query("SELECT graphile_worker.add_job('every_minute')");
    await begun;
    await api.stop();
    expect(turns.begun).toBeGreaterThan(0);
    expect(turns.ended).toBe(turns.begun);
  });
});

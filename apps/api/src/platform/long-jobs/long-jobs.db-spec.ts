import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { throwAwayDatabase, type ThrowAwayDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { SetClock } from '../clock/clock';
import { openDataSource } from '../database/data-source';
import { Jobs } from '../jobs/jobs';
import { JobFailed, type RunningJob } from './job-kind';
import { LongJobEntity } from './long-job.entity';
import type { AskedJob } from './long-jobs';
import { KEPT_DAYS, RemoveOldLongJobs } from './remove-old-long-jobs.job';
import { MOST_ATTEMPTS } from './run-long-job';
import { WorkerDesk } from './testing/worker-desk';

const ASKED: AskedJob = {
  kind: 'count_edition',
  subject: 'one',
  label: 'One',
  place: '/one',
  askedBy: null,
};

describe('long jobs', () => {
  let database: ThrowAwayDatabase;
  let source: DataSource;
  beforeEach(async () => {
    database = await throwAwayDatabase();
    source = await openDataSource(database.runtimeUrl);
  });
  /** A child that a failed test left behind. */
  let cleanUp: () => void = () => undefined;
  afterEach(async () => {
    cleanUp();
    await source.destroy();
    await database.drop();
  });

  const deskWith = (run: (job: RunningJob) => Promise<string | null>): WorkerDesk => {
    const desk = new WorkerDesk(source, database.runtimeUrl);
    desk.longJobs.register({ name: 'count_edition', permission: 'none', run });
    return desk;
  };
  const row = (id: string) => source.manager.findOneByOrFail(LongJobEntity, { id });
  async function until(id: string, states: readonly LongJobEntity['state'][]): Promise<LongJobEntity> {
    for (let turn = 0; turn < 400; turn++) {
      const job = await row(id);
      if (states.includes(job.state)) return job;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never ${states.join(' nor ')}`);
  }

  /** Whether each locked job is held by a process that says it lives. */
  const heldByTheLiving = (): Promise<{ held: boolean }[]> =>
    source.query(
      `SELECT EXISTS (SELECT 1 FROM worker_process alive WHERE job.locked_by = ANY(alive.workers)) AS held
         FROM graphile_worker.jobs job WHERE job.locked_by IS NOT NULL`,
    );

  it('exist only if the transaction that asked for them commits', async () => {
    const desk = deskWith(() => Promise.resolve(null));
    const refused = source.transaction(async (manager) => {
      await desk.longJobs.start(manager, ASKED);
      throw new Error('rolled back');
    });
    await expect(refused).rejects.toThrow('rolled back');
    expect(await source.manager.count(LongJobEntity)).toBe(0);
    expect(await source.query('SELECT 1 FROM graphile_worker.jobs')).toEqual([]);
  });

  it('two at once for one subject are one; when it has ended there may be another', async () => {
    const desk = deskWith(() => Promise.resolve('/result'));
    const both = await Promise.all([1, 2].map(() => desk.longJobs.start(source.manager, ASKED)));
    expect(new Set(both).size).toBe(1);
    await desk.runner.run(String(both[0]));
    expect(await row(String(both[0]))).toMatchObject({ state: 'done', result: '/result', attempts: 1 });
    expect(await desk.longJobs.start(source.manager, ASKED)).not.toBe(both[0]);
  });

  it('write how far they are, and what they are doing', async () => {
    const seen: (readonly [number, number, string | null])[] = [];
    const desk = deskWith(async (job) => {
      job.progress(3, 10, 'counting');
      for (let turn = 0; turn < 100 && seen.length === 0; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const { done, total, step } = await row(job.id);
        if (done > 0) seen.push([done, total, step]);
      }
      return null;
    });
    const id = await desk.longJobs.start(source.manager, ASKED);
    await desk.runner.run(id);
    expect(seen).toEqual([[3, 10, 'counting']]);
    expect(await row(id)).toMatchObject({ done: 10, total: 10, step: null });
  });

  it('say why they failed, and are not begun again by themselves', async () => {
    const desk = deskWith(() => Promise.reject(new JobFailed('unreadable_record')));
    const id = await desk.longJobs.start(source.manager, ASKED);
    await desk.runner.run(id);
    expect(await row(id)).toMatchObject({ state: 'failed', problem: 'unreadable_record', reference: null });
  });

  it('an unexpected error is tried again, then left to a person with a reference and no message', async () => {
    const desk = deskWith(() => Promise.reject(new Error('secret of the machine')));
    const id = await desk.longJobs.start(source.manager, ASKED);
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      await expect(desk.runner.run(id)).rejects.toThrow('secret');
      expect(await row(id)).toMatchObject({ state: 'waiting', attempts: attempt });
    }
    await desk.runner.run(id);
    const job = await row(id);
    expect(job).toMatchObject({ state: 'failed', problem: 'unexpected' });
    expect(job.reference).toMatch(/^[0-9A-F]{10}$/);
    expect(JSON.stringify(job)).not.toContain('secret');
  });

  it('a job that kills each process that takes it is given up', async () => {
    const desk = deskWith(() => Promise.resolve(null));
    const id = await desk.longJobs.start(source.manager, ASKED);
    await source.manager.update(LongJobEntity, { id }, { state: 'running', attempts: MOST_ATTEMPTS });
    await desk.runner.run(id);
    expect(await row(id)).toMatchObject({ state: 'failed', problem: 'crashed' });
  });

  it('a stopping server leaves its job to the next one, and no attempt is lost', async () => {
    const desk = deskWith(
      (job) =>
        new Promise((_, reject) => job.signal.addEventListener('abort', () => reject(new Error('stopped')))),
    );
    const id = await desk.longJobs.start(source.manager, ASKED);
    await desk.start();
    await until(id, ['running']);
    await desk.stop();
    expect(await row(id)).toMatchObject({ state: 'waiting', attempts: 0 });
    expect(await source.query('SELECT locked_by FROM graphile_worker.jobs')).toEqual([{ locked_by: null }]);
    expect(await source.query('SELECT 1 FROM worker_process')).toEqual([]);
  });

  it('cancelled while it runs, a job hears of it and stays cancelled', async () => {
    const desk = deskWith(
      (job) =>
        new Promise((_, reject) => job.signal.addEventListener('abort', () => reject(new Error('gone')))),
    );
    const id = await desk.longJobs.start(source.manager, ASKED);
    const running = desk.runner.run(id);
    await until(id, ['running']);
    await source.manager.update(LongJobEntity, { id }, { state: 'cancelled' });
    await running;
    expect((await row(id)).state).toBe('cancelled');
  });

  it('ended a season ago, they leave the list; those that wait stay', async () => {
    const desk = deskWith(() => Promise.resolve(null));
    const now = new Date('2027-06-01T00:00:00Z');
    const old = new Date(now.getTime() - (KEPT_DAYS + 1) * 86_400_000);
    const ended = await desk.longJobs.start(source.manager, ASKED);
    await source.manager.update(LongJobEntity, { id: ended }, { state: 'done', endedAt: old, askedAt: old });
    const waiting = await desk.longJobs.start(source.manager, ASKED);
    await source.manager.update(LongJobEntity, { id: waiting }, { askedAt: old });
    await new RemoveOldLongJobs(new Jobs(), source, new SetClock(now)).remove();
    expect((await source.manager.find(LongJobEntity)).map(({ id }) => id)).toEqual([waiting]);
  });

  it('a process killed in the middle of a job: another ends it, and its effect happens once', async () => {
    const desk = deskWith(async (job) => {
      await source.query("INSERT INTO outbox_event (name, payload, at) VALUES ('effect', $1, now())", [
        JSON.stringify({ id: job.id }),
      ]);
      return '/result';
    });
    const id = await desk.longJobs.start(source.manager, ASKED);
    const victim = spawn(
      process.execPath,
      ['--require', loader(), join(__dirname, 'testing', 'hanging-worker.ts')],
      { env: { ...process.env, DATABASE_URL: database.runtimeUrl }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    cleanUp = () => void victim.kill('SIGKILL');
    const said = await new Promise<string>((resolve) =>
      victim.stdout.once('data', (data) => resolve(String(data))),
    );
    expect(said).toBe(`taken ${id}\n`);
    await desk.start();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // It lives, however long its job lasts: nobody takes it away.
    expect(await heldByTheLiving()).toEqual([{ held: true }]);
    expect(await row(id)).toMatchObject({ state: 'running', attempts: 1 });
    const gone = new Promise((resolve) => victim.once('exit', resolve));
    victim.kill('SIGKILL');
    await gone;
    expect(await until(id, ['done', 'failed'])).toMatchObject({
      state: 'done',
      attempts: 2,
      result: '/result',
    });
    await desk.stop();
    expect(await source.query("SELECT payload FROM outbox_event WHERE name = 'effect'")).toEqual([
      { payload: { id } },
    ]);
    expect(await source.query('SELECT 1 FROM graphile_worker.jobs')).toEqual([]);
  });
});

const loader = (): string =>
  join(__dirname, '..', '..', '..', '..', '..', 'tools', 'jest', 'swc-require.cjs');

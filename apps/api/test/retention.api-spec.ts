import { randomUUID } from 'node:crypto';
import { AuditTrail, verifyChain } from '../src/contexts/audit';
import { ApplyRetention } from '../src/contexts/privacy/apply-retention/apply-retention.service';
import { SetClock } from '../src/platform/clock/clock';
import { retentionLimit } from '../src/platform/privacy/processing';
import { startApi, type TestApi } from './support/api';
import { eventually } from './support/mail';
import { exportMade } from './support/privacy/erase-everywhere';

const NOW = new Date('2027-05-31T02:23:00.000Z');
const DAY = 24 * 60 * 60 * 1000;

describe('the retention of each night', () => {
  const clock = new SetClock(NOW);
  let api: TestApi;
  let retention: ApplyRetention;
  beforeAll(async () => {
    api = await startApi({ PARVIS_WORKER: '1' }, [], clock);
    retention = api.app.get(ApplyRetention, { strict: false });
  });
  afterAll(() => api.stop());
  beforeEach(() => clock.set(NOW));

  const rowsOf = (lines: { table: string; rows: number }[], table: string) =>
    lines.filter((line) => line.table === table).reduce((sum, { rows }) => sum + rows, 0);

  it('counts calendar months, to the millisecond', () => {
    const back = (iso: string, months: number) =>
      retentionLimit({ after: 'end', months }, new Date(iso)).toISOString();
    expect(back('2027-05-31T02:23:00.001Z', 3)).toBe('2027-02-28T02:23:00.001Z');
    expect(back('2028-05-31T00:00:00.000Z', 3)).toBe('2028-02-29T00:00:00.000Z');
    expect(back('2027-01-15T00:00:00.000Z', 2)).toBe('2026-11-15T00:00:00.000Z');
  });

  it('takes what is a millisecond older than the limit, and leaves what is on it; a dry run takes nothing', async () => {
    const limit = NOW.getTime() - DAY;
    for (const expiresAt of [limit - 1, limit, limit + 1])
      await api.source.query(
        `INSERT INTO sign_in_code (email, code_hash, browser_hash, created_at, expires_at)
         VALUES ($1, 'x', 'x', $2, $2)`,
        [`${randomUUID()}@exemple.invalid`, new Date(expiresAt)],
      );
    const count = async () => (await api.source.query(`SELECT 1 FROM sign_in_code`)).length;
    expect(rowsOf(await retention.run({ dryRun: true }), 'sign_in_code')).toBe(1);
    expect(await count()).toBe(3);
    expect(rowsOf(await retention.run({ dryRun: false }), 'sign_in_code')).toBe(1);
    expect(await count()).toBe(2);
    expect(rowsOf(await retention.run({ dryRun: false }), 'sign_in_code')).toBe(0);
    const reports = await api.source.query('SELECT lines FROM retention_report ORDER BY at');
    expect(reports).toHaveLength(2);
  });

  it('takes the details of the trail after three years, and the trail still holds; who saw, after one', async () => {
    const { personId } = await api.signedIn('resident');
    const trail = api.app.get(AuditTrail);
    const now = new Date();
    const yearsAgo = (years: number) => new Date(now.getTime() - years * 366 * DAY);
    const subject = { type: 'person', id: personId };
    // Written in order of time: the young one comes last.
    for (const at of [yearsAgo(4), now]) {
      clock.set(at);
      await api.source.transaction((manager) =>
        trail.record(manager, { verb: 'identity.joined', actorId: personId, subject }),
      );
    }
    for (const at of [yearsAgo(2), now])
      await api.source.query(
        `INSERT INTO data_access (person_id, what, role, space, day, at) VALUES ($1, 'identity', 'dpo', 'town', $2::timestamptz::date, $2::timestamptz)`,
        [personId, at],
      );
    const left = async (table: string, column: string) =>
      (await api.source.query(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [personId])).length;
    const dry = await retention.run({ dryRun: true });
    expect([rowsOf(dry, 'audit_detail'), rowsOf(dry, 'data_access')]).toEqual([1, 1]);
    expect([await left('audit_detail', 'actor_id'), await left('data_access', 'person_id')]).toEqual([2, 2]);
    const done = await retention.run({ dryRun: false });
    expect([rowsOf(done, 'audit_detail'), rowsOf(done, 'data_access')]).toEqual([1, 1]);
    expect([await left('audit_detail', 'actor_id'), await left('data_access', 'person_id')]).toEqual([1, 1]);
    expect(await verifyChain(api.source)).toMatchObject({ brokenAt: null, alteredDetails: [] });
  });

  it('removes an export after its week, row and bytes', async () => {
    const { caller } = await api.signedIn('resident', { displayName: 'Copie' });
    await caller.data('mutation { askMyExport }');
    const { address } = await exportMade(caller);
    expect((await caller.fetch(address)).status).toBe(200);
    const { caller: other } = await api.signedIn('administrator');
    expect((await other.fetch(address)).status).toBe(404);
    expect((await api.anonymous().fetch(address)).status).toBe(404);
    clock.set(new Date(NOW.getTime() + 7 * DAY));
    await retention.run({ dryRun: false });
    expect((await caller.fetch(address)).status).toBe(200);
    clock.set(new Date(NOW.getTime() + 7 * DAY + 1));
    await retention.run({ dryRun: false });
    expect((await caller.fetch(address)).status).toBe(404);
  });

  it('tells whoever has not come for three years, then erases a month later, unless she came back', async () => {
    const unused = async (name: string) => {
      const [row] = await api.source.query(
        `INSERT INTO person (display_name, email, language, created_at)
         VALUES ($1, $2, 'fr', '2020-01-01') RETURNING id`,
        [name, `${randomUUID()}@exemple.invalid`],
      );
      return (row as { id: string }).id;
    };
    const [gone, back] = [await unused('Partie'), await unused('Revenue')];
    const there = async (id: string) =>
      (await api.source.query('SELECT 1 FROM person WHERE id = $1', [id])).length === 1;
    await retention.run({ dryRun: false });
    expect([await there(gone), await there(back)]).toEqual([true, true]);
    await api.source.query(
      `INSERT INTO session (token_hash, person_id, created_at, expires_at, last_seen_at)
       VALUES ($1, $2, $3, $3, $3)`,
      [randomUUID(), back, new Date(NOW.getTime() + DAY)],
    );
    clock.set(new Date(NOW.getTime() + 30 * DAY - 1));
    await retention.run({ dryRun: false });
    expect(await there(gone)).toBe(true);
    clock.set(new Date(NOW.getTime() + 30 * DAY));
    await retention.run({ dryRun: false });
    expect([await there(gone), await there(back)]).toEqual([false, true]);
  });

  it('a minor’s account goes after one year, told a month before; an adult’s and one of unknown age stay', async () => {
    const now = new Date('2029-06-15T02:23:00.000Z');
    const lastSeen = new Date('2028-06-15T02:23:00.000Z');
    const unused = async (born: string | null, seenAt = lastSeen) => {
      const [row] = await api.source.query(
        `INSERT INTO person (display_name, email, language, created_at) VALUES ('Merle', $1, 'fr', $2) RETURNING id`,
        [`${randomUUID()}@exemple.invalid`, seenAt],
      );
      const { id } = row as { id: string };
      if (born)
        await api.source.query(
          `INSERT INTO birth (person_id, month, source, said_at) VALUES ($1, $2, 'declared', $3)`,
          [id, born, seenAt],
        );
      return id;
    };
    const child = await unused('2016-02');
    const almost = await unused('2011-06');
    const others = [await unused('2011-05'), await unused('1980-01'), await unused(null)];
    const kept = async (ids: string[]) =>
      (await api.source.query('SELECT 1 FROM person WHERE id = ANY($1)', [ids])).length;
    const told = async (id: string) =>
      (
        await api.source.query(
          'SELECT 1 FROM account_activity WHERE person_id = $1 AND warned_at IS NOT NULL',
          [id],
        )
      ).length;
    // The instant of « a month before », then the instant after it.
    clock.set(new Date(now.getTime() - 30 * DAY));
    await retention.run({ dryRun: false });
    expect([await told(child), await told(almost)]).toEqual([0, 0]);
    clock.set(new Date(now.getTime() - 30 * DAY + 1));
    await retention.run({ dryRun: true });
    expect(await told(child)).toBe(0);
    await retention.run({ dryRun: false });
    expect([await told(child), await told(almost)]).toEqual([1, 1]);
    // The outbox carries it to her list: a moment later.
    const letters = await eventually(async () => {
      const rows = await api.source.query(`SELECT 1 FROM message WHERE person_id = $1 AND template = $2`, [
        child,
        'account_unused',
      ]);
      return rows.length > 0 ? rows : undefined;
    });
    expect(letters).toHaveLength(1);
    // A year to the millisecond is on the limit; one more is beyond it.
    clock.set(now);
    await retention.run({ dryRun: false });
    expect(await kept([child, almost])).toBe(2);
    clock.set(new Date(now.getTime() + 1));
    const gone = (lines: { processing: string; rows: number }[]) =>
      lines.find(({ processing }) => processing === 'account_of_minor')?.rows;
    expect(gone(await retention.run({ dryRun: true }))).toBe(2);
    expect(await kept([child, almost])).toBe(2);
    expect(gone(await retention.run({ dryRun: false }))).toBe(2);
    expect([await kept([child, almost]), await kept(others)]).toEqual([0, 3]);
  });
});

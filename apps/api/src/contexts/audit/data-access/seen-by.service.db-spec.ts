import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { SeenBy } from './seen-by.service';

const right = { permission: 'budget.review', space: 'edition:1' };

describe('who saw', () => {
  const database = givenDatabase(openDataSource, { each: true, poolSize: 8 });
  const clock = new SetClock(new Date('2026-11-22T10:00:00Z'));
  let source: DataSource;
  let seen: SeenBy;
  let agent: Viewer;
  const rows = () =>
    source.query(`SELECT person_id, viewer_id, what, role, space, day::text FROM data_access ORDER BY day`);

  beforeEach(() => {
    source = database.source;
    clock.set(new Date('2026-11-22T10:00:00Z'));
    seen = new SeenBy(source, clock, new Permissions([{ 'budget.review': ['department'] }]));
    const grants = [
      { role: 'resident', space: 'town' },
      { role: 'department', space: 'edition:1' },
    ];
    agent = aViewer('department', { grants });
  });

  it('is noted once a day, twenty pages opened at once', async () => {
    const person = randomUUID();
    await Promise.all(Array.from({ length: 20 }, () => seen.record(agent, person, 'identity', right)));
    expect(await rows()).toEqual([
      {
        person_id: person,
        viewer_id: agent.personId,
        what: 'identity',
        role: 'department',
        space: 'edition:1',
        day: '2026-11-22',
      },
    ]);
    clock.set(new Date('2026-11-23T10:00:00Z'));
    await seen.record(agent, person, 'identity', right);
    expect(await rows()).toHaveLength(2);
  });

  it('notes each of a list, not oneself, not nobody', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    await seen.record(agent, [one, two, one, null, agent.personId], 'residence', right);
    expect((await rows()).map((row: { person_id: string }) => row.person_id).sort()).toEqual(
      [one, two].sort(),
    );
  });

  it('refuses a reading without the right that it names', async () => {
    const elsewhere = { permission: 'budget.review', space: 'edition:2' };
    await expect(seen.record(agent, randomUUID(), 'identity', elsewhere)).rejects.toThrow('without');
    expect(await rows()).toEqual([]);
  });

  it('cannot be changed, removed or emptied by the running server, except after a year', async () => {
    await seen.record(agent, randomUUID(), 'identity', right);
    for (const sql of [
      `UPDATE data_access SET what = 'x'`,
      'DELETE FROM data_access',
      'TRUNCATE data_access',
    ])
      await expect(source.query(sql)).rejects.toThrow('permission denied');
    await source.query(
      `INSERT INTO data_access (person_id, viewer_id, what, role, space, day, at)
       VALUES ($1, $1, 'identity', 'department', 'town', '2020-01-01', '2020-01-01')`,
      [randomUUID()],
    );
    const [{ removed }] = await source.query(`SELECT remove_data_access_before('2999-01-01') AS removed`);
    expect(removed).toBe(1);
    expect(await rows()).toHaveLength(1);
  });
});

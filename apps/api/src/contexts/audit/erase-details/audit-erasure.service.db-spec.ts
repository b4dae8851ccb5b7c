import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { SystemClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { AuditTrail } from '../audit-trail.service';
import { verifyChain } from '../verify-chain';
import { AuditErasure } from './audit-erasure.service';

describe('a person who leaves', () => {
  const database = givenDatabase(openDataSource, { each: true, poolSize: 4 });
  const trail = new AuditTrail(new SystemClock());
  const erasure = new AuditErasure(trail);
  const [person, agent] = [randomUUID(), randomUUID()];
  let source: DataSource;
  const write = (actorId: string, subjectId: string, after?: object) =>
    source.transaction((manager) =>
      trail.record(manager, {
        verb: 'test.wrote',
        actorId,
        subject: { type: 'thing', id: subjectId },
        after,
      }),
    );

  beforeEach(async () => {
    source = database.source;
    await write(person, 'a');
    await write(agent, person);
    await write(agent, 'b', { told: [person] });
    await write(agent, 'c');
    await source.query(
      `INSERT INTO data_access (person_id, viewer_id, what, role, space, day, at) VALUES
       ($1, $2, 'identity', 'department', 'town', '2026-01-01', now()),
       ($2, $1, 'identity', 'department', 'town', '2026-01-01', now())`,
      [person, agent],
    );
  });

  it('leaves no trace of her id, and a chain that holds and says what went', async () => {
    expect(await source.transaction((manager) => erasure.erase(manager, person))).toBe(3);
    const [{ left }] = await source.query(
      `SELECT (SELECT count(*) FROM audit_detail d WHERE d::text LIKE $1)::int
            + (SELECT count(*) FROM data_access a WHERE a::text LIKE $1)::int AS left`,
      [`%${person}%`],
    );
    expect(left).toBe(0);
    expect(await verifyChain(source)).toMatchObject({ lines: 5, brokenAt: null, erasedDetails: 3 });
    const [{ after }] = await source.query(
      `SELECT after FROM audit_detail JOIN audit_entry USING (sequence) WHERE verb = 'audit.details_erased'`,
    );
    expect(after).toEqual({ lines: [1, 2, 3] });
  });

  it('who erases twice at once erases once', async () => {
    const erase = () => source.transaction((manager) => erasure.erase(manager, person));
    expect((await Promise.all([erase(), erase()])).sort()).toEqual([0, 3]);
    expect(await verifyChain(source)).toMatchObject({ lines: 5, brokenAt: null });
  });
});

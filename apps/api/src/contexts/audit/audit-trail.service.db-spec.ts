import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { SystemClock } from '../../platform/clock/clock';
import { openDataSource } from '../../platform/database/data-source';
import { AuditTrail } from './audit-trail.service';
import { verifyChain } from './verify-chain';

describe('the audit chain', () => {
  const database = givenDatabase(openDataSource, { each: true, poolSize: 12 });
  let source: DataSource;
  let owner: DataSource;
  const trail = new AuditTrail(new SystemClock());
  const write = (n: number) =>
    source.transaction((manager) =>
      trail.record(manager, {
        verb: 'test.wrote',
        actorId: null,
        subject: { type: 'thing', id: String(n) },
        after: { title: 'Éclairage 💡', order: [n, null] },
      }),
    );

  beforeEach(async () => {
    source = database.source;
    owner = await database.asOwner();
  });

  it('numbers lines without a gap, forty writers at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)));
    expect(await verifyChain(source)).toMatchObject({ holds: true, lines: 40, brokenAt: null });
  });

  it('leaves no line of a transaction that failed', async () => {
    const failing = source.transaction(async (manager) => {
      await trail.record(manager, {
        verb: 'test.failed',
        actorId: null,
        subject: { type: 'thing', id: '1' },
      });
      throw new Error('later failure');
    });
    await expect(failing).rejects.toThrow('later failure');
    await write(1);
    expect(await verifyChain(source)).toMatchObject({ lines: 1, brokenAt: null });
  });

  it('shows a line changed by whoever owns the table, and a removed one', async () => {
    for (const n of [1, 2, 3]) await write(n);
    await owner.query(`UPDATE audit_entry SET verb = 'test.other' WHERE sequence = 2`);
    expect((await verifyChain(source)).brokenAt).toBe(2);
    await owner.query(`UPDATE audit_entry SET verb = 'test.wrote' WHERE sequence = 2`);
    expect((await verifyChain(source)).brokenAt).toBeNull();
    await owner.query(`DELETE FROM audit_detail WHERE sequence = 2`);
    await owner.query(`DELETE FROM audit_entry WHERE sequence = 2`);
    expect((await verifyChain(source)).brokenAt).toBe(2);
  });

  it('shows an altered detail, one that is gone and one without a line', async () => {
    for (const n of [1, 2, 3]) await write(n);
    await owner.query(`DELETE FROM audit_detail WHERE sequence = 1`);
    await owner.query(`UPDATE audit_detail SET after = '{"title":"other"}' WHERE sequence = 3`);
    await owner.query(`ALTER TABLE audit_detail DROP CONSTRAINT "FK_a7d4d877955b896bf595e958958"`);
    await owner.query(
      `INSERT INTO audit_detail SELECT 9, salt, actor_id, subject_type, subject_id FROM audit_detail WHERE sequence = 2`,
    );
    expect(await verifyChain(source)).toMatchObject({
      holds: false,
      lines: 3,
      brokenAt: null,
      alteredDetails: [3],
      missingDetails: [1],
      strayDetails: 1,
    });
  });

  it('shows a chain that was cut, or written anew, to whoever noted where it stood', async () => {
    for (const n of [1, 2, 3]) await write(n);
    const { lines, head: hash } = await verifyChain(source);
    const anchor = { lines, hash };
    await write(4);
    expect(await verifyChain(source, anchor)).toMatchObject({ holds: true, lines: 4, anchored: true });
    await owner.query(`DELETE FROM audit_detail WHERE sequence > 2`);
    await owner.query(`DELETE FROM audit_entry WHERE sequence > 2`);
    expect(await verifyChain(source)).toMatchObject({ holds: true, lines: 2, anchored: null });
    expect(await verifyChain(source, anchor)).toMatchObject({ holds: false, anchored: false });
    await write(5);
    expect(await verifyChain(source, anchor)).toMatchObject({ holds: false, lines: 3, anchored: false });
  });

  it('goes on over pages, and counts a long chain', async () => {
    await source.transaction(async (manager) => {
      for (let n = 0; n < 2001; n++)
        await trail.record(manager, {
          verb: 'test.wrote',
          actorId: null,
          subject: { type: 'thing', id: 'x' },
        });
    });
    expect(await verifyChain(source)).toMatchObject({ holds: true, lines: 2001 });
  });
});

import type { DataSubject } from '../../../platform/privacy/personal-tables';
import { ConsentEntity } from '../tables/consent.entity';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { type FamilyDesk, familyDesk } from '../testing/family-desk';

const CHILD = '2013-05';
const MAILBOX = 'parent@exemple.fr';

/** The part of an erasure that is of families, holding the account as an erasure does. */
const leaves = (desk: FamilyDesk, subject: DataSubject) =>
  desk.source.transaction(async (manager) => {
    await manager.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [subject.personId]);
    await desk.leaves.end(manager, subject);
  });

describe('a guardian who erases her account', () => {
  const open = familyDesk();

  it('ends at once what rested on her yes, and the child is told; nobody else’s ends', async () => {
    const desk = open();
    const ended: string[] = [];
    desk.effects.onWithdrawal('publish', async (_, personId) => void ended.push(personId));
    const parent = await desk.someone('1980-01', { email: MAILBOX });
    const [hers, other] = [await desk.someone(CHILD), await desk.someone(CHILD)];
    await desk.asks(hers, ['publish'], 'une-autre-boite@exemple.fr');
    await desk.agrees(hers, {}, parent);
    await desk.asks(other, ['publish'], 'autre@exemple.fr');
    await desk.agrees(other);
    desk.clock.advance(1000);
    await leaves(desk, { personId: parent.personId, ownAddress: MAILBOX });
    expect(await desk.missing(hers)).toEqual({ code: 'guardian_consent_needed' });
    expect(await desk.missing(other)).toBeNull();
    expect(ended).toEqual([hers.personId]);
    expect(await desk.source.manager.findOneBy(ConsentEntity, { personId: hers.personId })).toMatchObject({
      endedBecause: 'guardian_left',
    });
    expect((await desk.toldChildren()).at(-1)).toBe('consent_guardian_left');
    expect((await desk.audited()).at(-1)).toBe('families.guardian_left');
    desk.clock.advance(1000);
    expect(await desk.asks(hers)).toBe('asked');
  });

  it('also when she signed by the link of her mailbox without signing in, unless the mailbox is shared', async () => {
    const desk = open();
    const parent = await desk.someone('1980-01', { email: MAILBOX });
    const child = await desk.someone(CHILD);
    await desk.asks(child, ['publish'], MAILBOX);
    await desk.agrees(child);
    await leaves(desk, { personId: parent.personId, ownAddress: null });
    expect(await desk.missing(child)).toBeNull();
    await leaves(desk, { personId: parent.personId, ownAddress: MAILBOX });
    expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
    expect(
      await desk.source.manager.findOneBy(GuardianshipEntity, { childId: child.personId }),
    ).toMatchObject({
      endedBecause: 'guardian_left',
    });
  });

  it('two at once: she signs in one window and leaves in another; no yes of hers stands afterwards', async () => {
    const desk = open();
    for (let turn = 0; turn < 8; turn++) {
      const parent = await desk.someone('1980-01');
      const child = await desk.someone(CHILD);
      await desk.asks(child, ['publish'], `parent${turn}@exemple.fr`);
      const erased = async () => {
        await desk.source.transaction(async (manager) => {
          await manager.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [parent.personId]);
          await desk.leaves.end(manager, { personId: parent.personId, ownAddress: null });
          await manager.update(GuardianshipEntity, { guardianId: parent.personId }, { guardianId: null });
          await manager.query('DELETE FROM birth WHERE person_id = $1', [parent.personId]);
          await manager.query('DELETE FROM person WHERE id = $1', [parent.personId]);
        });
      };
      const [signed] = await Promise.allSettled([desk.agrees(child, {}, parent), erased()]);
      expect(await desk.source.query('SELECT 1 FROM person WHERE id = $1', [parent.personId])).toEqual([]);
      expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
      if (signed.status === 'rejected') expect(String(signed.reason)).toContain('Not found');
    }
  });
});

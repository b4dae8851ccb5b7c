import { ConsentEntity } from '../tables/consent.entity';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { familyDesk } from '../testing/family-desk';

const CHILD = '2013-05';

describe('a consent taken back', () => {
  const open = familyDesk();

  it('by the child, ends at once what rested on it, and both are told', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    const ended: string[] = [];
    desk.effects.onWithdrawal('publish', async (_, personId) => void ended.push(personId));
    await desk.asks(child, ['publish', 'image']);
    await desk.agrees(child);
    desk.clock.advance(1000);
    await desk.withdraw.mine(child, ['publish']);
    expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
    expect(await desk.missing(child, 'image')).toBeNull();
    expect(ended).toEqual([child.personId]);
    expect(await desk.toldChildren()).toEqual(['consent_given', 'consent_withdrawn']);
    expect((await desk.toldGuardians()).at(-1)).toBe('guardian_withdrawn');
    await desk.withdraw.mine(child, ['publish']);
    expect(ended).toHaveLength(1);
  });

  it('by the guardian’s link, all of it, closes the asking; the child may ask again', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    await desk.asks(child);
    await desk.agrees(child);
    const token = await desk.tokenOf(child.personId);
    await desk.withdraw.byLink(null, token, ['publish', 'image']);
    expect(await desk.see.byToken(token)).toMatchObject({ state: 'ended', consents: [] });
    expect(await desk.agrees(child)).toEqual({ code: 'consent_moved_on' });
    desk.clock.advance(1000);
    expect(await desk.asks(child)).toBe('asked');
    expect(await desk.agrees(child)).toBe('signed');
    expect(await desk.missing(child)).toBeNull();
  });

  it('before any answer, is a refusal: nothing more is sent there', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    await desk.asks(child);
    await desk.withdraw.byLink(null, await desk.tokenOf(child.personId), ['publish']);
    expect(
      await desk.source.manager.findOneBy(GuardianshipEntity, { childId: child.personId }),
    ).toMatchObject({
      endedBecause: 'guardian',
      declaredAt: null,
    });
  });

  it('two at once: accepted and taken back at the same time, ends in one order and never half open', async () => {
    const desk = open();
    for (let turn = 0; turn < 6; turn++) {
      const child = await desk.someone(CHILD);
      await desk.asks(child, ['publish'], `parent${turn}@exemple.fr`);
      const token = await desk.tokenOf(child.personId);
      const [agreed] = await Promise.all([
        desk.agrees(child),
        desk.withdraw.byLink(null, token, ['publish']),
        desk.withdraw.mine(child, ['publish']),
      ]);
      expect(agreed === 'signed' || (agreed as { code: string }).code === 'consent_moved_on').toBe(true);
      expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
      const rows = await desk.source.manager.findBy(ConsentEntity, { personId: child.personId });
      expect(rows).toHaveLength(1);
      expect(rows[0]?.endedAt).not.toBeNull();
    }
  });

  it('is nobody else’s: a link of another child ends nothing here', async () => {
    const desk = open();
    const [one, other] = [await desk.someone(CHILD), await desk.someone(CHILD)];
    await desk.asks(one, ['publish'], 'un@exemple.fr');
    await desk.agrees(one);
    await desk.asks(other, ['publish'], 'deux@exemple.fr');
    await desk.withdraw.byLink(null, await desk.tokenOf(other.personId), ['publish']);
    await desk.withdraw.mine(other, ['publish']);
    expect(await desk.missing(one)).toBeNull();
    await expect(desk.withdraw.byLink(null, 'x', ['publish'])).rejects.toThrow('Not found');
  });
});

import { GuardianshipEntity } from '../tables/guardianship.entity';
import { familyDesk, TEXT } from '../testing/family-desk';

describe('each night', () => {
  const open = familyDesk();

  it.each([
    // Summer time begins on 28 March 2027: the month of Cahors begins at 22:00 UTC; in winter at 23:00.
    ['2012-03', '2027-03-31T21:59:59Z', '2027-03-31T22:00:00Z'],
    ['2012-12', '2027-12-31T22:59:59Z', '2027-12-31T23:00:00Z'],
  ])(
    'at 15 (born %s) she decides alone from the first instant of the month after',
    async (born, before, after) => {
      const desk = open();
      const child = await desk.someone(born);
      await desk.asks(child);
      await desk.agrees(child);
      desk.clock.set(new Date(before));
      expect(await desk.nights.follow()).toEqual({ expired: 0, turned15: 0, turned18: 0 });
      expect(await desk.missing(child)).toBeNull();
      desk.clock.set(new Date(after));
      const teenager = { ...child, ageBand: '15_17' as const };
      expect(await desk.missing(teenager)).toEqual({ code: 'own_consent_needed' });
      expect(await desk.nights.follow()).toEqual({ expired: 0, turned15: 1, turned18: 0 });
      expect(await desk.nights.follow()).toEqual({ expired: 0, turned15: 0, turned18: 0 });
      expect(await desk.toldChildren()).toEqual(['consent_given', 'consent_turned_15']);
      expect((await desk.toldGuardians()).at(-1)).toBe('guardian_turned_15');
      expect(await desk.alone.decide(teenager, ['publish'], TEXT)).toBe('decided');
      expect(await desk.missing(teenager)).toBeNull();
      expect(await desk.missing(teenager, 'image')).toEqual({ code: 'own_consent_needed' });
    },
  );

  it('at 18 what she had said as a minor ends, and publishing needs no consent any more', async () => {
    const desk = open();
    const teenager = await desk.someone('2009-03');
    expect(await desk.alone.decide(teenager, ['publish', 'newsletter'], TEXT)).toBe('decided');
    desk.clock.set(new Date('2027-03-31T21:59:59Z'));
    expect(await desk.nights.follow()).toMatchObject({ turned18: 0 });
    desk.clock.set(new Date('2027-03-31T22:00:00Z'));
    expect(await desk.nights.follow()).toMatchObject({ turned18: 1 });
    expect(await desk.toldChildren()).toEqual(['consent_turned_18']);
    const adult = { ...teenager, ageBand: 'adult' as const };
    expect(await desk.missing(adult)).toBeNull();
    expect(await desk.missing(adult, 'newsletter')).toEqual({ code: 'own_consent_needed' });
    await desk.alone.decide(adult, ['newsletter'], TEXT);
    expect(await desk.missing(adult, 'newsletter')).toBeNull();
  });

  it('two nights at once ask her once', async () => {
    const desk = open();
    const child = await desk.someone('2012-03');
    await desk.asks(child);
    await desk.agrees(child);
    desk.clock.set(new Date('2027-04-01T00:20:00Z'));
    await Promise.all([desk.nights.follow(), desk.nights.follow()]);
    expect(await desk.toldChildren()).toEqual(['consent_given', 'consent_turned_15']);
  });

  it('an asking that nobody answered for 30 days goes, with the address, and the child is told', async () => {
    const desk = open();
    const child = await desk.someone('2013-05');
    await desk.asks(child);
    const token = await desk.tokenOf(child.personId);
    desk.clock.advance(30 * 86_400_000 - 1);
    expect(await desk.nights.follow()).toMatchObject({ expired: 0 });
    desk.clock.advance(1);
    expect(await desk.nights.follow()).toMatchObject({ expired: 1 });
    expect(await desk.source.manager.countBy(GuardianshipEntity, {})).toBe(0);
    expect(await desk.toldChildren()).toEqual(['consent_unanswered']);
    await expect(desk.see.byToken(token)).rejects.toThrow('Not found');
    expect(await desk.asks(child)).toBe('asked');
  });

  it('from 15 on a no is a no: what was published under the consent loses its name', async () => {
    const desk = open();
    const ended: string[] = [];
    desk.effects.onWithdrawal('publish', async (_, personId) => void ended.push(personId));
    const teenager = await desk.someone('2010-05');
    expect(await desk.alone.decide(teenager, [], TEXT)).toBe('decided');
    expect(ended).toEqual([teenager.personId]);
    const child = await desk.someone('2013-05');
    expect(await desk.alone.decide(child, ['publish'], TEXT)).toEqual({ code: 'consent_moved_on' });
    expect(await desk.missing(await desk.someone(null))).toEqual({ code: 'birth_month_needed' });
    expect(await desk.withPublicTask().missingFor(desk.source.manager, child, 'publish')).toBeNull();
  });
});

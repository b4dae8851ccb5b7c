import { ConsentEntity } from '../tables/consent.entity';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { currentText } from '../consent-text/consent-words';
import { linkToken } from '../link-token';
import { ConsentTextEntity } from '../tables/consent-text.entity';
import { familyDesk, GUARDIAN_ADDRESS, TEXT } from '../testing/family-desk';

const CHILD = '2013-05';

describe('the joint consent of a child and a guardian', () => {
  const open = familyDesk();

  it('counts once both have said yes, each to a kept text, and not before', async () => {
    const desk = open();
    const child = await desk.someone(CHILD, { email: 'enfant@exemple.fr' });
    expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
    expect(await desk.asks(child, ['publish', 'image'])).toBe('asked');
    expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
    expect(await desk.agrees(child, { purposes: ['publish'] })).toBe('signed');
    expect(await desk.missing(child)).toBeNull();
    expect(await desk.missing(child, 'image')).toEqual({ code: 'guardian_consent_needed' });
    const { manager } = desk.source;
    const [signed] = await manager.findBy(ConsentEntity, { personId: child.personId, purpose: 'publish' });
    expect(signed).toMatchObject({
      saidTo: TEXT,
      guardianSaidTo: TEXT,
      saidAs: 'under_15',
      guardianChannel: 'link',
    });
    expect(await manager.findOneBy(ConsentTextEntity, { digest: TEXT })).toMatchObject({
      version: 3,
      body: currentText('fr').body,
    });
    expect(await manager.findOneBy(GuardianshipEntity, { childId: child.personId })).toMatchObject({
      guardianName: 'Parent Fictif',
    });
    expect(await desk.audited()).toEqual(['families.consent_asked', 'families.consent_given']);
    expect(await desk.toldChildren()).toEqual(['consent_given']);
    expect(await desk.toldGuardians()).toEqual(['guardian_asked', 'guardian_gave']);
  });

  it('is refused without a name, without the declaration, without a purpose, or to a text that has changed', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    await desk.asks(child);
    expect(
      await desk.agrees(child, { guardianName: '  ', declares: false, purposes: ['image'] }),
    ).toMatchObject({
      faults: [
        { field: 'guardianName', rule: 'required' },
        { field: 'declares', rule: 'required' },
        { field: 'purposes', rule: 'required' },
      ],
    });
    expect(await desk.agrees(child, { textDigest: 'another' })).toEqual({ code: 'consent_text_changed' });
    expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
  });

  it('is the guardian’s: not the child’s own, nor another minor’s, nor a stranger’s with a link of his making', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    const brother = await desk.someone('2010-01');
    await desk.asks(child);
    for (const wrong of [child, brother])
      expect(await desk.agrees(child, {}, wrong)).toEqual({ code: 'not_the_guardian' });
    const { id } = await desk.source.manager.findOneByOrFail(GuardianshipEntity, { childId: child.personId });
    for (const token of [linkToken('a secret of somebody else, long enough', id), id, ''])
      await expect(desk.agrees(child, { token })).rejects.toThrow('Not found');
    expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
  });

  it('in the child’s own mailbox, is given by an adult of that mailbox who is signed in', async () => {
    const desk = open();
    const child = await desk.someone(CHILD, { email: 'famille@exemple.fr' });
    await desk.asks(child, ['publish'], 'Famille@exemple.fr');
    const stranger = await desk.someone('1980-01', { email: 'autre@exemple.fr' });
    const silent = await desk.someone(null, { email: 'famille@exemple.fr' });
    for (const wrong of [null, stranger, silent])
      expect(await desk.agrees(child, {}, wrong)).toEqual({ code: 'guardian_account_needed' });
    const parent = await desk.someone('1980-01', { email: 'famille@exemple.fr' });
    expect(await desk.agrees(child, {}, parent)).toBe('signed');
    expect((await desk.family.of(parent)).children).toMatchObject([{ displayName: 'Merle vif' }]);
    expect((await desk.family.of(stranger)).children).toEqual([]);
  });

  it('given again by the same link, is one signature and one mail', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    await desk.asks(child);
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.agrees(child)));
    expect(answers).toEqual(Array.from({ length: 5 }, () => 'signed'));
    desk.clock.advance(60_000);
    expect(await desk.agrees(child, { guardianName: 'Another Name' })).toBe('signed');
    expect(await desk.toldChildren()).toEqual(['consent_given']);
    expect(
      await desk.source.manager.findOneBy(GuardianshipEntity, { childId: child.personId }),
    ).toMatchObject({
      guardianName: 'Parent Fictif',
    });
  });

  it('after 30 days, or once another was asked instead, finds a link that answers nothing', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    await desk.asks(child);
    const first = await desk.tokenOf(child.personId);
    desk.clock.advance(1000);
    await desk.asks(child, ['publish'], 'autre-parent@exemple.fr');
    expect(await desk.agrees(child, { token: first })).toEqual({ code: 'consent_moved_on' });
    desk.clock.advance(30 * 86_400_000);
    expect(await desk.agrees(child)).toEqual({ code: 'consent_moved_on' });
    expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
  });

  it('of a child who turned 15 meanwhile is no longer the guardian’s to give, even before the night', async () => {
    const desk = open();
    const child = await desk.someone('2012-03');
    await desk.asks(child);
    desk.clock.set(new Date('2027-03-31T21:59:59Z'));
    expect(await desk.see.byToken(await desk.tokenOf(child.personId))).toMatchObject({
      state: 'waiting',
    });
    desk.clock.set(new Date('2027-03-31T22:00:00Z'));
    expect(await desk.agrees(child)).toEqual({ code: 'consent_moved_on' });
    expect(await desk.see.byToken(await desk.tokenOf(child.personId))).toMatchObject({
      state: 'grown',
    });
  });

  it('is asked of an address five times a day at most', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    for (let turn = 0; turn < 5; turn++) {
      expect(await desk.asks(child)).toBe('asked');
      desk.clock.advance(1000);
    }
    expect(await desk.asks(child)).toMatchObject({ code: 'too_many_tries' });
    const other = await desk.someone(CHILD);
    expect(await desk.asks(other, ['publish'], GUARDIAN_ADDRESS)).toMatchObject({ code: 'too_many_tries' });
    expect(await desk.asks(other, ['publish'], 'ailleurs@exemple.fr')).toBe('asked');
  });

  it('is written to the guardian with the child’s pseudonym and a link that opens', async () => {
    const desk = open();
    const child = await desk.someone(CHILD, { email: 'enfant@exemple.fr' });
    await desk.asks(child);
    const { id } = await desk.source.manager.findOneByOrFail(GuardianshipEntity, { childId: child.personId });
    await desk.tell.send(id, 'guardian_asked', 'key');
    const [mail] = desk.mails.sent;
    expect(mail).toMatchObject({ to: GUARDIAN_ADDRESS, key: 'guardian_asked-key' });
    expect(mail?.text).toContain('Merle vif');
    expect(mail?.text).not.toContain('enfant@exemple.fr');
    const token = /consentement\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(await desk.see.byToken(token)).toMatchObject({ childName: 'Merle vif', state: 'waiting' });
  });
});

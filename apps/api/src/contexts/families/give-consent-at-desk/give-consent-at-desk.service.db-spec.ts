import { randomUUID } from 'node:crypto';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import { ConsentEntity } from '../tables/consent.entity';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { type FamilyDesk, familyDesk, TEXT } from '../testing/family-desk';
import type { GiveConsentAtDeskInput } from './give-consent-at-desk.input';

const CHILD = '2013-05';
const SIGNED: Omit<GiveConsentAtDeskInput, 'childId'> = {
  guardianName: 'Mère Fictive',
  relation: 'mother',
  identityProof: 'identity_card',
  bothPresent: true,
  declares: true,
  purposes: ['publish'],
  textDigest: TEXT,
};

/** An agent with her account, for the trail and the proof. */
async function agentOf(desk: FamilyDesk) {
  const { personId } = await desk.someone('1980-01', { displayName: 'Agent fictif' });
  return aViewer('mediator', { personId });
}

const codeOf = async (desk: FamilyDesk, childId: string): Promise<string> =>
  (await desk.families.open(desk.source.manager, childId))?.deskCode ?? '';

describe('a joint consent at the desk', () => {
  const open = familyDesk();

  it('of a guardian without a mailbox counts as one by link: who, when, which text, which agent, what he saw', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    const agent = await agentOf(desk);
    await desk.asks(child, ['publish', 'image'], null);
    const code = await codeOf(desk, child.personId);
    const seen = await desk.deskSees.byCode(agent, code.toLowerCase().replace('-', ' '));
    expect(seen).toMatchObject({
      childId: child.personId,
      childName: 'Merle vif',
      request: { state: 'waiting' },
    });
    expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
    desk.clock.advance(60_000);
    expect(await desk.atDesk.give(agent, { ...SIGNED, childId: child.personId })).toBe('signed');
    expect(await desk.missing(child)).toBeNull();
    expect(await desk.missing(child, 'image')).toEqual({ code: 'guardian_consent_needed' });
    const { manager } = desk.source;
    expect(
      await manager.findOneBy(ConsentEntity, { personId: child.personId, purpose: 'publish' }),
    ).toMatchObject({
      saidTo: TEXT,
      saidAt: new Date('2027-03-09T10:00:00Z'),
      guardianSaidTo: TEXT,
      guardianSaidAt: new Date('2027-03-09T10:01:00Z'),
      guardianChannel: 'desk',
      agentId: agent.personId,
    });
    expect(await manager.findOneBy(GuardianshipEntity, { childId: child.personId })).toMatchObject({
      guardianName: 'Mère Fictive',
      relation: 'mother',
      identityProof: 'identity_card',
      email: null,
      deskCode: code,
    });
    expect((await desk.audited()).at(-1)).toBe('families.consent_given_at_desk');
    expect(await desk.toldChildren()).toEqual(['consent_given']);
    expect(await desk.source.query(`SELECT person_id, viewer_id, what FROM data_access`)).toEqual([
      { person_id: child.personId, viewer_id: agent.personId, what: 'family' },
    ]);
  });

  it('needs no code: the child found by her account says yes there; a link that was on its way opens nothing', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    const agent = await agentOf(desk);
    await desk.asks(child);
    const link = await desk.tokenOf(child.personId);
    desk.clock.advance(1000);
    expect(await desk.atDesk.give(agent, { ...SIGNED, childId: child.personId })).toBe('signed');
    expect(await desk.missing(child)).toBeNull();
    expect(await desk.agrees(child, { token: link })).toEqual({ code: 'consent_moved_on' });
    expect(await codeOf(desk, child.personId)).toMatch(/^.{4}-.{4}$/);
  });

  it('is refused, and writes nothing, while anything of the form is missing or the text has changed', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    const agent = await agentOf(desk);
    const empty = {
      guardianName: ' ',
      relation: null,
      identityProof: null,
      bothPresent: false,
      declares: false,
    };
    const answer = await desk.atDesk.give(agent, {
      ...SIGNED,
      ...empty,
      purposes: [],
      childId: child.personId,
    });
    expect(answer).toMatchObject({
      faults: ['guardianName', 'relation', 'identityProof', 'bothPresent', 'declares', 'purposes'].map(
        (field) => ({
          field,
          rule: 'required',
        }),
      ),
    });
    const changed = { ...SIGNED, childId: child.personId, textDigest: 'another' };
    expect(await desk.atDesk.give(agent, changed)).toEqual({ code: 'consent_text_changed' });
    expect(await desk.source.manager.count(GuardianshipEntity)).toBe(0);
    expect(await desk.source.manager.count(ConsentEntity)).toBe(0);
  });

  it('is not the child’s own, nor another minor’s, nor the agent’s; and of a child of 15 it is hers alone', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    const agent = await agentOf(desk);
    const brother = await desk.someone('2010-01');
    const teen = await desk.someone('2012-02');
    const silent = await desk.someone(null);
    const give = (input: object) => desk.atDesk.give(agent, { ...SIGNED, childId: child.personId, ...input });
    expect(await give({ guardianId: child.personId })).toEqual({ code: 'not_a_guardian_account' });
    expect(await give({ guardianId: brother.personId })).toEqual({ code: 'not_a_guardian_account' });
    expect(await give({ guardianId: agent.personId })).toEqual({ code: 'own_witness' });
    expect(await give({ childId: agent.personId })).toEqual({ code: 'own_witness' });
    expect(await give({ childId: teen.personId })).toEqual({ code: 'consent_moved_on' });
    expect(await give({ childId: silent.personId })).toEqual({ code: 'consent_moved_on' });
    await expect(give({ guardianId: randomUUID() })).rejects.toThrow('Not found');
    await expect(give({ childId: randomUUID() })).rejects.toThrow('Not found');
    for (const nobody of [teen.personId, silent.personId, randomUUID()])
      await expect(desk.deskSees.of(agent, nobody)).rejects.toThrow('Not found');
    expect(await desk.source.manager.count(ConsentEntity)).toBe(0);
    const mother = await desk.someone('1985-01');
    expect(await give({ guardianId: mother.personId })).toBe('signed');
    expect((await desk.family.of(mother)).children).toMatchObject([{ displayName: 'Merle vif' }]);
  });

  it('two agents at once, with two parents: one agreement, and the other reads first where it stands', async () => {
    const desk = open();
    const agents = await Promise.all([agentOf(desk), agentOf(desk)]);
    for (let turn = 0; turn < 5; turn++) {
      const child = await desk.someone(CHILD);
      await desk.asks(child, ['publish'], null);
      const names = ['Mère Fictive', 'Père Fictif'];
      const answers = await Promise.all(
        agents.map((agent, index) =>
          desk.atDesk.give(agent, {
            ...SIGNED,
            childId: child.personId,
            guardianName: names[index] ?? '',
          }),
        ),
      );
      expect(answers.filter((answer) => answer === 'signed')).toHaveLength(1);
      expect(answers).toContainEqual({ code: 'consent_moved_on' });
      const winner = names[answers.indexOf('signed')];
      const rows = await desk.source.manager.findBy(GuardianshipEntity, { childId: child.personId });
      expect(rows).toMatchObject([{ guardianName: winner }]);
    }
    expect((await desk.audited()).filter((verb) => verb === 'families.consent_given_at_desk')).toHaveLength(
      5,
    );
  });

  it('sent twice by one agent is one act; the same parent may agree to more later', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    const agent = await agentOf(desk);
    const give = (more: object = {}) =>
      desk.atDesk.give(agent, { ...SIGNED, childId: child.personId, ...more });
    expect(await Promise.all([give(), give(), give()])).toEqual(['signed', 'signed', 'signed']);
    expect(await desk.toldChildren()).toEqual(['consent_given']);
    expect(await give({ purposes: ['image'], guardianName: 'Père Fictif' })).toEqual({
      code: 'consent_moved_on',
    });
    expect(await give({ purposes: ['publish', 'image'] })).toBe('signed');
    expect(await desk.missing(child, 'image')).toBeNull();
    expect(await desk.source.manager.count(GuardianshipEntity)).toBe(1);
  });

  it('a code that is unknown or too old opens nothing, and says which', async () => {
    const desk = open();
    const child = await desk.someone(CHILD);
    const agent = await agentOf(desk);
    await desk.asks(child, ['publish'], null);
    const code = await codeOf(desk, child.personId);
    const fault = (rule: string) => ({ faults: [{ field: 'deskCode', rule }] });
    expect(await desk.deskSees.byCode(agent, ' ')).toMatchObject(fault('required'));
    expect(await desk.deskSees.byCode(agent, 'AAAA-AAAA')).toMatchObject(fault('unknown_desk_code'));
    expect(await desk.deskSees.byCode(agent, "x' OR 1=1")).toMatchObject(fault('unknown_desk_code'));
    desk.clock.advance(30 * 86_400_000);
    expect(await desk.deskSees.byCode(agent, code)).toMatchObject(fault('expired_desk_code'));
    expect(await desk.atDesk.give(agent, { ...SIGNED, childId: child.personId })).toBe('signed');
    expect(await codeOf(desk, child.personId)).not.toBe(code);
    expect(await desk.missing(child)).toBeNull();
  });

  it('taken back at the desk, ends at once what rested on it, whoever of the two asks', async () => {
    const desk = open();
    const agent = await agentOf(desk);
    const ended: string[] = [];
    desk.effects.onWithdrawal('publish', async (_, personId) => void ended.push(personId));
    for (const by of ['guardian', 'child'] as const) {
      const child = await desk.someone(CHILD);
      const what = { childId: child.personId, purposes: ['publish'] as const, by };
      await desk.atDesk.give(agent, { ...SIGNED, childId: child.personId });
      expect(await desk.withdraw.atDesk(agent, what)).toBe(true);
      expect(await desk.missing(child)).toEqual({ code: 'guardian_consent_needed' });
      expect(ended.pop()).toBe(child.personId);
      expect(await desk.withdraw.atDesk(agent, what)).toBe(false);
      expect(ended).toEqual([]);
      expect(await desk.source.manager.findOneBy(ConsentEntity, { personId: child.personId })).toMatchObject({
        endedBecause: by,
      });
    }
    expect((await desk.audited()).filter((verb) => verb.endsWith('withdrawn_at_desk'))).toHaveLength(2);
  });

  it('is asked again at 15: nobody can write to that guardian, so the child’s page names her', async () => {
    const desk = open();
    const child = await desk.someone('2012-03');
    const agent = await agentOf(desk);
    await desk.atDesk.give(agent, { ...SIGNED, childId: child.personId });
    expect(await desk.family.of(child)).toMatchObject({ guardianToTell: null });
    desk.clock.set(new Date('2027-03-31T22:00:00Z'));
    const teen = { ...child, ageBand: '15_17' as const };
    expect(await desk.missing(teen)).toEqual({ code: 'own_consent_needed' });
    expect(await desk.nights.follow()).toMatchObject({ turned15: 1 });
    expect(await desk.toldChildren()).toEqual(['consent_given', 'consent_turned_15']);
    expect(await desk.family.of(teen)).toMatchObject({ guardianToTell: 'Mère Fictive', guardianship: null });
  });
});

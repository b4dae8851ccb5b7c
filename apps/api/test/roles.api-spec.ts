import { randomUUID } from 'node:crypto';
import { verifyChain } from '../src/contexts/audit';
import { Ages, Grants, type Role, RoleGrantEntity } from '../src/contexts/identity';
import { PendingActEntity } from '../src/contexts/rights';
import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

const GIVE = `mutation ($input: GiveRoleInput!) { giveRole(input: $input) { __typename
  ... on RoleChanged { role } ... on RoleAsked { actId } ... on RoleRefused { code conflict }
  ... on InvalidInput { faults { field rule limit } } } }`;
const END = `mutation ($grantId: ID!, $reason: String!) { endRole(grantId: $grantId, reason: $reason) { __typename
  ... on RoleAsked { actId } ... on RoleRefused { code } ... on InvalidInput { faults { field rule } } } }`;
const ANSWER = `mutation ($id: ID!, $confirm: Boolean!) { answerAct(id: $id, confirm: $confirm) { __typename
  ... on ActAnswered { confirmed } ... on ActRefused { code } } }`;
const ROLES = `{ roleGrants(first: 50) { totalItems items { id role space endable holder { id } } } }`;

const codesOf = async (caller: Caller, query: string, variables?: object) =>
  (await caller.graphql(query, variables)).codes;

interface Person {
  caller: Caller;
  personId: string;
}

describe('giving roles', () => {
  let api: TestApi;
  let administrator: Person;
  let second: Person;
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));

  beforeEach(async () => {
    api = await startApi({}, [], clock);
    administrator = await api.signedIn('administrator', { displayName: 'Fictional One' });
    second = await api.signedIn('administrator', { displayName: 'Fictional Two' });
  });
  afterEach(() => api.stop());

  const give = async (personId: string, role: Role, more: object = {}, caller = administrator.caller) => {
    const input = {
      personId,
      role: role.toUpperCase(),
      space: 'town',
      reason: 'Décision du 1er mars',
      ...more,
    };
    return (await caller.data<{ giveRole: Record<string, unknown> }>(GIVE, { input })).giveRole;
  };
  const answer = async (id: unknown, confirm: boolean, caller = second.caller) =>
    (await caller.data<{ answerAct: Record<string, unknown> }>(ANSWER, { id, confirm })).answerAct;
  const end = async (grantId: string, caller = administrator.caller) =>
    (await caller.data<{ endRole: Record<string, unknown> }>(END, { grantId, reason: 'Fin de mission' }))
      .endRole;
  const rolesOf = async (personId: string) =>
    (await api.source.manager.findBy(RoleGrantEntity, { personId })).filter(({ endedAt }) => !endedAt);
  const someone = async () => (await api.signedIn('resident')).personId;

  it('is done at once for most roles, told to the person, and noted', async () => {
    const personId = await someone();
    expect(await give(personId, 'facilitator', { lastDay: '2027-06-30' })).toEqual({
      __typename: 'RoleChanged',
      role: 'FACILITATOR',
    });
    expect(await rolesOf(personId)).toMatchObject([
      { role: 'facilitator', until: new Date('2027-06-30T22:00:00Z'), givenBy: administrator.personId },
    ]);
    const [told] = (await api.source.query(
      `SELECT payload->'notice'->>'template' AS template FROM outbox_event WHERE payload->'notice'->>'personId' = $1`,
      [personId],
    )) as { template: string }[];
    expect(told?.template).toBe('role_given');
    expect(await verifyChain(api.source)).toMatchObject({ brokenAt: null, alteredDetails: [] });
    expect(await give(personId, 'facilitator')).toMatchObject({ code: 'role_already_given' });
  });

  it.each(['administrator', 'dpo', 'key_holder'] as const)('takes two people for %s', async (role) => {
    const personId = await someone();
    const asked = await give(personId, role);
    expect(asked['__typename']).toBe('RoleAsked');
    expect(await rolesOf(personId)).toEqual([]);
    // Asked again, it is the same request.
    expect(await give(personId, role)).toEqual(asked);
    expect(await answer(asked['actId'], true, administrator.caller)).toMatchObject({ code: 'same_person' });
    expect(await answer(asked['actId'], true)).toEqual({ __typename: 'ActAnswered', confirmed: true });
    expect(await rolesOf(personId)).toMatchObject([{ role, givenBy: administrator.personId }]);
    expect(await answer(asked['actId'], true)).toMatchObject({ code: 'act_moved_on' });
  });

  it('is not confirmed by whom it is about', async () => {
    const asked = await end(
      (await rolesOf(second.personId)).map(({ id }) => id).join(),
      administrator.caller,
    );
    expect(await answer(asked['actId'], true)).toMatchObject({ code: 'same_person' });
    const dpo = await api.signedIn('dpo');
    expect(await answer(asked['actId'], true, dpo.caller)).toMatchObject({ confirmed: true });
    expect(await rolesOf(second.personId)).toEqual([]);
  });

  it('is confirmed once, by ten at the same time, one of whom refuses', async () => {
    const personId = await someone();
    const { actId } = await give(personId, 'dpo');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) => answer(actId, turn !== 3).then(({ __typename }) => __typename)),
    );
    expect(answers.filter((name) => name === 'ActAnswered')).toHaveLength(1);
    const [act] = await api.source.manager.findBy(PendingActEntity, {});
    expect((await rolesOf(personId)).length).toBe(act?.outcome === 'confirmed' ? 1 : 0);
  });

  it('refused, or left for eight days, changes nothing and can be asked again', async () => {
    const personId = await someone();
    const first = await give(personId, 'key_holder');
    expect(await answer(first['actId'], false)).toMatchObject({ confirmed: false });
    const asked = await give(personId, 'key_holder');
    expect(asked['actId']).not.toBe(first['actId']);
    clock.set(new Date('2027-03-17T10:00:00Z'));
    try {
      expect(await answer(asked['actId'], true)).toMatchObject({ code: 'act_moved_on' });
      expect((await give(personId, 'key_holder'))['actId']).not.toBe(asked['actId']);
      expect(await rolesOf(personId)).toEqual([]);
    } finally {
      clock.set(new Date('2027-03-09T10:00:00Z'));
    }
  });

  it('the table itself refuses one person in both places', async () => {
    const { actId } = await give(await someone(), 'dpo');
    await expect(
      api.source.query(`UPDATE pending_act SET outcome = 'confirmed', answered_by = asked_by WHERE id = $1`, [
        actId,
      ]),
    ).rejects.toThrow('pending_act_two_people');
  });

  it('leaves an administrator, even when both are ended at the same time', async () => {
    const dpo = await api.signedIn('dpo');
    const [first] = await rolesOf(administrator.personId);
    const [other] = await rolesOf(second.personId);
    const acts = [await end(first?.id ?? ''), await end(other?.id ?? '')];
    const codes = await Promise.all(acts.map(({ actId }) => answer(actId, true, dpo.caller)));
    expect(codes.map(({ __typename }) => __typename).sort()).toEqual(['ActAnswered', 'ActRefused']);
    expect(codes.find(({ code }) => code)).toMatchObject({ code: 'last_administrator' });
  });

  it('never to oneself, to a minor for the work of staff, nor beside a role that does not go with it', async () => {
    expect(await give(administrator.personId, 'moderator')).toMatchObject({ code: 'own_role' });
    const [minor, elected] = [await someone(), await someone()];
    const ages = api.app.get(Ages);
    await ages.record(api.source.manager, { personId: minor, month: '2010-05', source: 'agent' });
    expect(await give(minor, 'moderator')).toMatchObject({ code: 'role_for_adults' });
    expect(await give(minor, 'association')).toMatchObject({ __typename: 'RoleChanged' });
    await give(elected, 'elected');
    expect(await give(elected, 'moderator')).toMatchObject({ code: 'roles_conflict', conflict: 'ELECTED' });
    expect(await give(second.personId, 'key_holder')).toMatchObject({ conflict: 'ADMINISTRATOR' });
  });

  it('to a youth worker with the day of the check, for a year at most; the table refuses one without', async () => {
    const personId = await someone();
    const faults = async (more: object) => (await give(personId, 'youth_worker', more))['faults'];
    expect(await faults({ lastDay: '2027-09-01' })).toMatchObject([{ field: 'checkedOn', rule: 'required' }]);
    expect(await faults({ checkedOn: '2027-03-10', lastDay: '2027-09-01' })).toMatchObject([
      { field: 'checkedOn', rule: 'in_the_future' },
    ]);
    expect(await faults({ checkedOn: '2026-01-10', lastDay: '2027-09-01' })).toMatchObject([
      { rule: 'too_old' },
    ]);
    expect(await faults({ checkedOn: '2027-03-01', lastDay: '2028-09-01' })).toMatchObject([
      { field: 'lastDay', rule: 'check_runs_out' },
    ]);
    expect(
      await give(personId, 'youth_worker', { checkedOn: '2027-03-01', lastDay: '2027-12-31' }),
    ).toMatchObject({
      role: 'YOUTH_WORKER',
    });
    await expect(
      api.app
        .get(Grants)
        .give(api.source.manager, { personId: await someone(), role: 'youth_worker', givenBy: null }),
    ).rejects.toThrow('role_grant_checked');
  });

  it('bad input: says what to change, and changes nothing', async () => {
    const personId = await someone();
    expect(await give(personId, 'moderator', { reason: '  ' })).toMatchObject({
      faults: [{ field: 'reason', rule: 'required' }],
    });
    expect(await give(personId, 'moderator', { reason: 'x'.repeat(501) })).toMatchObject({
      faults: [{ rule: 'too_long', limit: 500 }],
    });
    expect(await give(personId, 'resident')).toMatchObject({ faults: [{ field: 'role' }] });
    expect(await give(personId, 'body_facilitator')).toMatchObject({ faults: [{ field: 'role' }] });
    expect(await give(personId, 'moderator', { space: `edition:${randomUUID()}` })).toMatchObject({
      faults: [{ field: 'space', rule: 'unknown_choice' }],
    });
    expect(await give(personId, 'moderator', { lastDay: '2027-03-08' })).toMatchObject({
      faults: [{ field: 'lastDay', rule: 'in_the_past' }],
    });
    expect(await give(personId, 'moderator', { lastDay: '2027-02-30' })).toMatchObject({
      faults: [{ rule: 'not_a_date' }],
    });
    expect(await rolesOf(personId)).toEqual([]);
    expect(
      await codesOf(administrator.caller, GIVE, {
        input: { personId: 'x', role: 'MODERATOR', space: 'town', reason: 'bonne raison' },
      }),
    ).toEqual(['NOT_FOUND']);
  });

  it('is nobody else’s to do or to see', async () => {
    const moderator = await api.signedIn('moderator');
    const { actId } = await give(await someone(), 'dpo');
    for (const ask of [
      ROLES,
      '{ roleSpaces { name } }',
      '{ pendingActs { id } }',
      '{ findPerson(words: "Fictional") { id } }',
    ])
      expect(await codesOf(moderator.caller, ask)).toEqual(['NOT_FOUND']);
    expect(await codesOf(moderator.caller, ANSWER, { id: actId, confirm: true })).toEqual(['NOT_FOUND']);
    const facilitator = await api.signedIn('facilitator');
    expect(await facilitator.caller.data('{ pendingActs { id } }')).toEqual({ pendingActs: [] });
    expect(await codesOf(facilitator.caller, ANSWER, { id: actId, confirm: true })).toEqual(['NOT_FOUND']);
  });

  it('lists what counts, finds people, and shows what waits', async () => {
    const personId = (
      await api.signedIn('resident', { displayName: 'Élodie Essai', email: 'elodie@exemple.fr' })
    ).personId;
    const { caller } = administrator;
    for (const words of ['elodie e', 'ELODIE@exemple.fr'])
      expect(
        await caller.data(`query ($words: String!) { findPerson(words: $words) { id maskedEmail } }`, {
          words,
        }),
      ).toEqual({
        findPerson: [{ id: personId, maskedEmail: 'e…@exemple.fr' }],
      });
    expect(await caller.data('{ findPerson(words: " e ") { id } }')).toEqual({ findPerson: [] });
    const seen = await api.source.query('SELECT what, role FROM data_access WHERE person_id = $1', [
      personId,
    ]);
    expect(seen).toEqual([{ what: 'identity', role: 'administrator' }]);
    await give(personId, 'dpo');
    expect(
      await second.caller.data('{ pendingActs { kind role subjectName askedByName confirmable } }'),
    ).toEqual({
      pendingActs: [
        {
          kind: 'rights.give_role',
          role: 'DPO',
          subjectName: 'Élodie Essai',
          askedByName: 'Fictional One',
          confirmable: true,
        },
      ],
    });
    expect(await caller.data('{ pendingActs { confirmable } }')).toEqual({
      pendingActs: [{ confirmable: false }],
    });
    const { roleGrants } = await caller.data<{ roleGrants: { totalItems: number } }>(ROLES);
    expect(roleGrants.totalItems).toBe(2);
    expect(await caller.data('{ roleGrants(first: 5, skip: 40) { totalItems items { id } } }')).toEqual({
      roleGrants: { totalItems: 2, items: [] },
    });
  });
});

import { randomUUID } from 'node:crypto';
import { verifyChain } from '../src/contexts/audit';
import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import {
  askSignIn,
  byCode,
  enrolled,
  enter,
  localBrowser,
  refusalOf,
} from './support/passkeys/passkey-calls';

const ASK = `mutation ($personId: ID!, $reason: String!) { askRecovery(personId: $personId, reason: $reason) { __typename
  ... on RecoveryAsked { actId } ... on Problem { code } ... on InvalidInput { faults { field rule } } } }`;
const ANSWER = `mutation ($id: ID!, $confirm: Boolean!) { answerAct(id: $id, confirm: $confirm) { __typename
  ... on ActAnswered { confirmed } ... on Problem { code } } }`;
const HOURS = 3_600_000;

describe('recovery of an access', () => {
  let api: TestApi;
  let [ann, ben]: { caller: Caller; personId: string }[] = [];
  const start = new Date('2027-03-09T10:00:00Z');
  const clock = new SetClock(start);

  beforeEach(async () => {
    clock.set(start);
    api = await startApi({}, [], clock);
    ann = await api.signedIn('administrator', { displayName: 'Fictional One' });
    ben = await api.signedIn('administrator', { displayName: 'Fictional Two' });
  });
  afterEach(() => api.stop());

  const ask = async (personId: string, caller = ann!.caller, reason = 'Téléphone perdu, vue à la mairie') =>
    (await caller.data<{ askRecovery: Record<string, unknown> }>(ASK, { personId, reason })).askRecovery;
  const answer = async (id: unknown, caller = ben!.caller, confirm = true) =>
    (await caller.data<{ answerAct: Record<string, unknown> }>(ANSWER, { id, confirm })).answerAct;
  /** A facilitator who holds one passkey. */
  async function holder() {
    const { caller, personId } = await byCode(api, 'facilitator');
    return { caller, personId, lost: await enrolled(caller) };
  }
  /** Let in by a mailed code, in another browser. */
  async function byCodeAgain(personId: string): Promise<Caller> {
    const { caller, personId: other } = await byCode(api);
    await api.source.query('UPDATE session SET person_id = $1 WHERE person_id = $2', [personId, other]);
    return caller;
  }
  const passkeysOf = async (personId: string) =>
    (await api.source.query('SELECT id FROM passkey WHERE person_id = $1', [personId])) as object[];

  it('takes two administrators; then her passkeys and sessions are gone, and a code lets her make one anew', async () => {
    const her = await holder();
    const asked = await ask(her.personId);
    expect(asked['__typename']).toBe('RecoveryAsked');
    // Asked again, it is the same request; nothing has changed yet.
    expect(await ask(her.personId)).toEqual(asked);
    expect(await passkeysOf(her.personId)).toHaveLength(1);
    expect(await ben!.caller.data('{ pendingActs { kind confirmable } }')).toEqual({
      pendingActs: [{ kind: 'identity.recover_access', confirmable: true }],
    });
    expect(await answer(asked['actId'], ann!.caller)).toMatchObject({ code: 'same_person' });
    expect(await passkeysOf(her.personId)).toHaveLength(1);

    expect(await answer(asked['actId'])).toEqual({ __typename: 'ActAnswered', confirmed: true });
    expect(await passkeysOf(her.personId)).toEqual([]);
    expect(await her.caller.data('{ viewer { id } }')).toEqual({ viewer: null });
    const visitor = localBrowser(api);
    expect(await enter(visitor, her.lost.get(await askSignIn(visitor)))).toMatchObject({
      code: 'passkey_unknown',
    });
    clock.set(new Date(start.getTime() + 47 * HOURS));
    const back = await byCodeAgain(her.personId);
    await enrolled(back);
    expect(await back.data('{ viewer { grants { role } } }')).toEqual({
      viewer: { grants: [{ role: 'FACILITATOR' }] },
    });
    expect(await verifyChain(api.source)).toMatchObject({ brokenAt: null, alteredDetails: [] });
  });

  it('is over after 48 hours, until two people allow it again', async () => {
    const her = await holder();
    await answer((await ask(her.personId))['actId']);
    clock.set(new Date(start.getTime() + 48 * HOURS));
    expect(await refusalOf(await byCodeAgain(her.personId), 'askNewPasskey')).toBe('passkey_recovery_over');
    await answer((await ask(her.personId))['actId']);
    await enrolled(await byCodeAgain(her.personId));
    expect(await passkeysOf(her.personId)).toHaveLength(1);
  });

  it('is not confirmed by her, nor refused into a change, nor carried out when who asked has left', async () => {
    const dpo = await api.signedIn('dpo');
    const { actId } = await ask(ben!.personId);
    expect(await answer(actId)).toMatchObject({ code: 'same_person' });
    expect(await answer(actId, dpo.caller, false)).toMatchObject({ confirmed: false });
    const her = await holder();
    const left = await ask(her.personId);
    await api.source.query('UPDATE pending_act SET asked_by = NULL WHERE id = $1', [left['actId']]);
    expect(await answer(left['actId'])).toMatchObject({ code: 'act_moved_on' });
    expect(await passkeysOf(her.personId)).toHaveLength(1);
  });

  it('is done once, confirmed by ten at the same time', async () => {
    const her = await holder();
    const { actId } = await ask(her.personId);
    const answers = await Promise.all(Array.from({ length: 10 }, () => answer(actId)));
    expect(answers.filter(({ confirmed }) => confirmed)).toHaveLength(1);
    const said = (await api.source.query(
      `SELECT count(*)::int AS n FROM audit_entry WHERE verb = 'identity.passkeys_recovered'`,
    )) as { n: number }[];
    expect(said).toEqual([{ n: 1 }]);
  });

  it('is asked with a reason, for somebody else who is there, and by administrators only', async () => {
    const her = await holder();
    expect(await ask(her.personId, ann!.caller, ' ')).toMatchObject({
      faults: [{ field: 'reason', rule: 'required' }],
    });
    expect(await ask(ann!.personId)).toMatchObject({ code: 'own_recovery' });
    const codes = async (caller: Caller, personId: string) =>
      (await caller.graphql(ASK, { personId, reason: 'Téléphone perdu' })).codes;
    expect(await codes(ann!.caller, randomUUID())).toEqual(['NOT_FOUND']);
    expect(await codes(ann!.caller, 'nobody')).toEqual(['NOT_FOUND']);
    const dpo = await api.signedIn('dpo');
    expect(await codes(dpo.caller, her.personId)).toEqual(['NOT_FOUND']);
    expect(await codes(her.caller, her.personId)).toEqual(['NOT_FOUND']);
  });
});

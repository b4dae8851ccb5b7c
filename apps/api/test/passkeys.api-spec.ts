import { PasskeyRecovery } from '../src/contexts/identity';
import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { mailTo } from './support/mail';
import { Authenticator } from './support/passkeys/authenticator';
import {
  add,
  askNew,
  askProof,
  askSignIn,
  byCode,
  enrolled,
  enter,
  localBrowser,
  prove,
  refusalOf,
  REVOKE,
  revoke,
  securityOf,
} from './support/passkeys/passkey-calls';

const RENAME = `mutation ($id: ID!, $name: String!) { renamePasskey(id: $id, name: $name) {
  __typename ... on Passkey { name } ... on InvalidInput { faults { rule } } } }`;

describe('passkeys', () => {
  let api: TestApi;
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  beforeAll(async () => {
    api = await startApi({}, [], clock);
  });
  afterAll(() => api.stop());

  const browser = () => localBrowser(api);

  it('lead a facilitator from a mailed code to a session in which her role counts', async () => {
    const { caller, personId } = await byCode(api, 'facilitator', 'nadia@exemple.fr');
    const before = caller.cookieHeader;
    expect(await caller.data('{ viewer { grants { role } dormant { role } } }')).toEqual({
      viewer: { grants: [], dormant: [{ role: 'FACILITATOR' }] },
    });
    const device = await enrolled(caller);
    expect(await caller.data('{ viewer { method grants { role } dormant { role } } }')).toEqual({
      viewer: { method: 'PASSKEY', grants: [{ role: 'FACILITATOR' }], dormant: [] },
    });
    // The token of before is good for nothing.
    const thief = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: before ?? '' },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    expect(await thief.json()).toEqual({ data: { viewer: null } });

    const elsewhere = browser();
    expect(await enter(elsewhere, device.get(await askSignIn(elsewhere)))).toMatchObject({
      __typename: 'SignedIn',
      viewer: { id: personId, method: 'PASSKEY', grants: [{ role: 'FACILITATOR' }] },
    });
    expect((await mailTo(caller, 'nadia@exemple.fr')).subject).toBe(
      'Une clé d’accès a été ajoutée à votre compte',
    );
  });

  it('another one asks for a fresh proof: a mailed code is not enough any more', async () => {
    const { caller, personId } = await byCode(api, 'administrator');
    const device = await enrolled(caller);
    await api.source.query(`UPDATE session SET method = 'code', proved_at = NULL WHERE person_id = $1`, [
      personId,
    ]);
    expect(await refusalOf(caller, 'askNewPasskey')).toBe('fresh_proof_needed');
    const [first] = (await securityOf(caller)).passkeys;
    expect(await revoke(caller, first!.id)).toMatchObject({ code: 'fresh_proof_needed' });
    expect(await prove(caller, device.get(await askProof(caller)))).toMatchObject({
      viewer: { method: 'PASSKEY', grants: [{ role: 'ADMINISTRATOR' }] },
    });
    // Her last one stays while she holds the role.
    expect(await revoke(caller, first!.id)).toMatchObject({ code: 'passkey_last' });
    const second = await enrolled(caller);
    expect(await revoke(caller, first!.id)).toEqual({ __typename: 'PasskeyRevoked' });
    const then = clock.now();
    clock.set(new Date(then.getTime() + 11 * 60_000));
    expect(await refusalOf(caller, 'askNewPasskey')).toBe('fresh_proof_needed');
    expect(await prove(caller, second.get(await askProof(caller)))).toMatchObject({ __typename: 'SignedIn' });
    clock.set(then);
  });

  it('the first one is made once, by two browsers with a code at the same time', async () => {
    const { caller, personId } = await byCode(api, 'administrator');
    const answers = [];
    for (let each = 0; each < 2; each++)
      answers.push(new Authenticator(caller.url).create(await askNew(caller)));
    const made = await Promise.all(answers.map((answer) => add(caller, answer)));
    expect(made.map(({ __typename }) => __typename).sort()).toEqual(['FreshProofNeeded', 'PasskeyAdded']);
    expect(await api.source.query('SELECT 1 FROM passkey WHERE person_id = $1', [personId])).toHaveLength(1);
  });

  it('are made by herself alone: not with an agent beside her, nor by staff with a card', async () => {
    const [resident, staff] = [await byCode(api), await byCode(api, 'facilitator')];
    await api.source.query(
      `UPDATE session SET method = 'assisted', assisted_by = person_id WHERE person_id = $1`,
      [resident.personId],
    );
    // A session with an agent beside her opens only what says that it may be opened so.
    const beside = await resident.caller.graphql('mutation { askNewPasskey { __typename } }');
    expect(beside.codes).toEqual(['NOT_FOUND']);
    await api.source.query(`UPDATE session SET method = 'card' WHERE person_id = $1`, [staff.personId]);
    expect(await refusalOf(staff.caller, 'askNewPasskey')).toBe('passkey_not_now');
  });

  it('all lost: two others let her begin again, for two days', async () => {
    const { caller, personId } = await byCode(api, 'facilitator');
    const lost = await enrolled(caller);
    const [ann, ben] = [await byCode(api, 'administrator'), await byCode(api, 'administrator')];
    const recovery = api.app.get(PasskeyRecovery, { strict: false });
    const allow = (by: [string, string]) =>
      api.source.transaction((manager) => recovery.allowRecovery(manager, personId, by));
    await expect(allow([ann.personId, ann.personId])).rejects.toThrow('two others');
    await expect(allow([ann.personId, personId])).rejects.toThrow('two others');
    await allow([ann.personId, ben.personId]);
    expect(await caller.data('{ viewer { id } }')).toEqual({ viewer: null });
    const visitor = browser();
    expect(await enter(visitor, lost.get(await askSignIn(visitor)))).toMatchObject({
      code: 'passkey_unknown',
    });

    const again = async () => {
      const { caller: fresh, personId: other } = await byCode(api);
      await api.source.query('UPDATE session SET person_id = $1 WHERE person_id = $2', [personId, other]);
      return fresh;
    };
    const then = clock.now();
    clock.set(new Date(then.getTime() + 48 * 3_600_000));
    expect(await refusalOf(await again(), 'askNewPasskey')).toBe('passkey_recovery_over');
    clock.set(then);
    const back = await again();
    await enrolled(back);
    expect(await back.data('{ viewer { grants { role } } }')).toEqual({
      viewer: { grants: [{ role: 'FACILITATOR' }] },
    });
  });

  it('are named by their holder, and nobody else’s are touched', async () => {
    const { caller } = await byCode(api);
    const { caller: stranger } = await byCode(api);
    await enrolled(caller);
    const [passkey] = (await securityOf(caller)).passkeys;
    const rename = (who: Caller, name: string) => who.graphql(RENAME, { id: passkey!.id, name });
    expect((await rename(caller, '  Clé   bleue\u0000 ')).data).toEqual({
      renamePasskey: { __typename: 'Passkey', name: 'Clé bleue' },
    });
    expect((await rename(caller, ' ')).data).toMatchObject({
      renamePasskey: { faults: [{ rule: 'required' }] },
    });
    expect((await rename(stranger, 'Mine')).codes).toEqual(['NOT_FOUND']);
    expect((await stranger.graphql(REVOKE, { id: passkey!.id })).codes).toEqual(['NOT_FOUND']);
  });

  it('sessions: seen, ended one by one or all others, never somebody else’s', async () => {
    const { caller, personId } = await byCode(api);
    const device = await enrolled(caller);
    const others = [browser(), browser(), browser()];
    for (const other of others) await enter(other, device.get(await askSignIn(other)));
    const { sessions } = await securityOf(caller);
    expect(sessions).toHaveLength(4);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const { caller: stranger } = await byCode(api);
    const end = (who: Caller, id: string) =>
      who.graphql('mutation ($id: ID!) { endSession(id: $id) }', { id });
    const one = sessions.find(({ current }) => !current)!;
    expect((await end(stranger, one.id)).codes).toEqual(['NOT_FOUND']);
    expect((await end(caller, one.id)).data).toEqual({ endSession: one.id });
    expect((await end(caller, one.id)).codes).toEqual(['NOT_FOUND']);
    expect(await caller.data('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 2 });
    expect(await caller.data('{ viewer { id } }')).toEqual({ viewer: { id: personId } });
    for (const other of others) expect(await other.data('{ viewer { id } }')).toEqual({ viewer: null });
  });

  it('a session is seen to the hour, once an hour', async () => {
    const { caller, personId } = await byCode(api);
    const seen = async () =>
      (
        await api.source.query<{ last_seen_at: Date }[]>(
          'SELECT last_seen_at FROM session WHERE person_id = $1',
          [personId],
        )
      )[0]!.last_seen_at;
    await api.source.query('UPDATE session SET last_seen_at = $1 WHERE person_id = $2', [
      new Date('2027-03-09T07:00:00Z'),
      personId,
    ]);
    const then = clock.now();
    clock.set(new Date('2027-03-09T10:42:17Z'));
    await caller.data('{ viewer { id } }');
    expect(await seen()).toEqual(new Date('2027-03-09T10:00:00Z'));
    clock.set(new Date('2027-03-09T10:59:59Z'));
    await caller.data('{ viewer { id } }');
    expect(await seen()).toEqual(new Date('2027-03-09T10:00:00Z'));
    clock.set(then);
  });
});

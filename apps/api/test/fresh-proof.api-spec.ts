import { RoleGrantEntity } from '../src/contexts/identity';
import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import type { Authenticator } from './support/passkeys/authenticator';
import { askProof, byCode, enrolled, prove } from './support/passkeys/passkey-calls';

const PROBLEM = '__typename ... on Problem { code }';
const NEEDED = { __typename: 'FreshProofNeeded', code: 'fresh_proof_needed' };
const REASON = 'Décision du 1er mars';

/** What engages other people, or ends everything: the passkey was shown lately, or it is asked for. */
describe('a fresh proof', () => {
  let api: TestApi;
  let caller: Caller;
  let device: Authenticator;
  let personId: string;
  const start = new Date('2027-03-09T10:00:00Z');
  const clock = new SetClock(start);
  const minutesLater = (minutes: number) => clock.set(new Date(start.getTime() + minutes * 60_000));

  beforeEach(async () => {
    clock.set(start);
    api = await startApi({}, [], clock);
    ({ caller, personId } = await byCode(api, 'administrator'));
    device = await enrolled(caller);
  });
  afterEach(() => api.stop());

  const someone = async () => (await api.signedIn('resident')).personId;
  const act = async (who: Caller, call: string) =>
    Object.values(await who.data<Record<string, object>>(`mutation { ${call} { ${PROBLEM} } }`))[0];
  const giving = (to: string, role: string) =>
    `giveRole(input: { personId: "${to}", role: ${role}, space: "town", reason: "${REASON}" })`;
  const grantOf = async (holder: string) =>
    (await api.source.manager.findOneByOrFail(RoleGrantEntity, { personId: holder })).id;
  const pending = async () =>
    (await api.source.query('SELECT id FROM pending_act WHERE outcome IS NULL')) as { id: string }[];

  it('is asked of who shows a passkey, ten minutes after; nothing changes before, all goes on after', async () => {
    const to = await someone();
    minutesLater(10);
    expect(await act(caller, giving(to, 'MODERATOR'))).toEqual({ __typename: 'RoleChanged' });
    const grantId = await grantOf(to);
    minutesLater(11);
    const acts = [
      giving(await someone(), 'DPO'),
      `endRole(grantId: "${grantId}", reason: "${REASON}")`,
      `askRecovery(personId: "${to}", reason: "${REASON}")`,
    ];
    for (const call of acts) expect(await act(caller, call)).toEqual(NEEDED);
    expect(await pending()).toEqual([]);
    expect((await api.source.manager.findOneByOrFail(RoleGrantEntity, { id: grantId })).endedAt).toBeNull();

    expect(await prove(caller, device.get(await askProof(caller)))).toMatchObject({ __typename: 'SignedIn' });
    const done = await Promise.all(acts.map((call) => act(caller, call)));
    expect(done).toEqual([
      { __typename: 'RoleAsked' },
      { __typename: 'RoleChanged' },
      { __typename: 'RecoveryAsked' },
    ]);
  });

  it('is asked of the second person to confirm, not to refuse', async () => {
    const other = await api.signedIn('administrator');
    await act(other.caller, giving(await someone(), 'DPO'));
    await act(other.caller, giving(await someone(), 'KEY_HOLDER'));
    const [first, second] = await pending();
    minutesLater(11);
    expect(await act(caller, `answerAct(id: "${first!.id}", confirm: true)`)).toEqual(NEEDED);
    expect(await pending()).toHaveLength(2);
    expect(await act(caller, `answerAct(id: "${second!.id}", confirm: false)`)).toEqual({
      __typename: 'ActAnswered',
    });
    await prove(caller, device.get(await askProof(caller)));
    expect(await act(caller, `answerAct(id: "${first!.id}", confirm: true)`)).toEqual({
      __typename: 'ActAnswered',
    });
  });

  it('is asked before one’s account is erased, of whoever has a passkey', async () => {
    const her = await byCode(api);
    const phone = await enrolled(her.caller);
    const erase = `eraseMe(name: "Fictional Person")`;
    minutesLater(11);
    expect(await act(her.caller, erase)).toEqual(NEEDED);
    await prove(her.caller, phone.get(await askProof(her.caller)));
    expect(await act(her.caller, erase)).toEqual({ __typename: 'AccountErased' });
    const byMail = await byCode(api);
    expect(await act(byMail.caller, erase)).toEqual({ __typename: 'AccountErased' });
  });

  it('is asked of nobody who has none to show: a demonstration, or no passkey at all', async () => {
    minutesLater(60);
    await api.source.query(`UPDATE session SET method = 'demo' WHERE person_id = $1`, [personId]);
    expect(await act(caller, giving(await someone(), 'MODERATOR'))).toEqual({ __typename: 'RoleChanged' });
    await api.source.query(`UPDATE session SET method = 'passkey' WHERE person_id = $1`, [personId]);
    expect(await act(caller, giving(await someone(), 'MODERATOR'))).toEqual(NEEDED);
    await api.source.query('DELETE FROM passkey WHERE person_id = $1', [personId]);
    expect(await act(caller, giving(await someone(), 'MODERATOR'))).toEqual({ __typename: 'RoleChanged' });
  });
});

import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';
import { Caller } from './support/caller';
import { mailTo } from './support/mail';
import { Authenticator, type Trick } from './support/passkeys/authenticator';
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
  revoke,
  securityOf,
} from './support/passkeys/passkey-calls';

describe('passkeys refuse', () => {
  let api: TestApi;
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  beforeAll(async () => {
    api = await startApi({}, [], clock);
  });
  afterAll(() => api.stop());

  const browser = () => localBrowser(api);
  let device: Authenticator;
  let owner: Caller;
  beforeAll(async () => {
    ({ caller: owner } = await byCode(api));
    device = await enrolled(owner);
  });

  it.each<[string, Trick, string]>([
    ['a page of another origin', { origin: 'https://elsewhere.example' }, 'passkey_refused'],
    ['another port of this machine', { origin: 'http://localhost:1' }, 'passkey_refused'],
    ['a key made for another host', { rpId: 'elsewhere.example' }, 'passkey_refused'],
    ['a device that did not check who holds it', { verified: false }, 'passkey_refused'],
    ['a challenge that nobody asked', { challenge: 'bm9ib2R5IGFza2VkIHRoaXM' }, 'passkey_expired'],
  ])('%s', async (_, trick, code) => {
    const visitor = browser();
    expect(await enter(visitor, device.get(await askSignIn(visitor), trick))).toEqual({
      __typename: 'PasskeyRefused',
      code,
    });
    expect(await visitor.data('{ viewer { id } }')).toEqual({ viewer: null });
    const { caller } = await byCode(api);
    const made = await add(caller, new Authenticator(caller.url).create(await askNew(caller), trick));
    expect(made).toEqual({ __typename: 'PasskeyRefused', code });
  });

  it('an answer that is played again, is late, or comes from another browser', async () => {
    const [visitor, thief] = [browser(), browser()];
    const asked = await askSignIn(visitor);
    await askSignIn(thief);
    const answer = device.get(asked);
    expect(await enter(thief, answer)).toMatchObject({ code: 'passkey_expired' });
    expect(await enter(visitor, answer)).toMatchObject({ __typename: 'SignedIn' });
    expect(await enter(browser(), answer)).toMatchObject({ code: 'passkey_expired' });
    expect(await enter(visitor, answer)).toMatchObject({ code: 'passkey_expired' });
    const late = await askSignIn(visitor);
    const then = clock.now();
    clock.set(new Date(then.getTime() + 5 * 60_000));
    expect(await enter(visitor, device.get(late))).toMatchObject({ code: 'passkey_expired' });
    clock.set(then);
  });

  it('an answer to another question: what proves does not sign in, what signs in does not enrol', async () => {
    const proof = device.get(await askProof(owner));
    expect(await enter(owner, proof)).toMatchObject({ code: 'passkey_expired' });
    expect(await prove(owner, device.get(await askSignIn(owner)))).toMatchObject({
      code: 'passkey_expired',
    });
  });

  it('the passkey of somebody else, of nobody, and one that was removed', async () => {
    const { caller } = await byCode(api);
    const own = await enrolled(caller);
    expect(await prove(caller, device.get(await askProof(caller)))).toMatchObject({
      code: 'passkey_unknown',
    });
    const visitor = browser();
    const unknown = new Authenticator(visitor.url);
    expect(await enter(visitor, unknown.get(await askSignIn(visitor)))).toMatchObject({
      code: 'passkey_unknown',
    });
    const { passkeys } = await securityOf(caller);
    expect(await revoke(caller, passkeys[0]!.id)).toEqual({ __typename: 'PasskeyRevoked' });
    expect(await enter(visitor, own.get(await askSignIn(visitor)))).toMatchObject({
      code: 'passkey_unknown',
    });
  });

  it('a changed signature, and what is no answer at all', async () => {
    const visitor = browser();
    const answer = JSON.parse(device.get(await askSignIn(visitor))) as { response: { signature: string } };
    const bytes = Buffer.from(answer.response.signature, 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    answer.response.signature = bytes.toString('base64url');
    expect(await enter(visitor, JSON.stringify(answer))).toMatchObject({ code: 'passkey_refused' });
    for (const nonsense of ['', 'null', '[]', '{"id":1}', 'x'.repeat(50_000)])
      expect(await enter(visitor, nonsense)).toMatchObject({ code: 'passkey_refused' });
  });

  it('a count that goes backwards: the passkey is blocked, and its holder told', async () => {
    const { caller } = await byCode(api, 'resident', 'copied@exemple.fr');
    const original = await enrolled(caller);
    const visitor = browser();
    for (let turn = 0; turn < 3; turn++)
      expect(await enter(visitor, original.get(await askSignIn(visitor)))).toMatchObject({
        __typename: 'SignedIn',
      });
    const copy = await askSignIn(visitor);
    expect(await enter(visitor, original.get(copy, { counter: 2 }))).toMatchObject({
      code: 'passkey_suspected',
    });
    expect(await enter(visitor, original.get(await askSignIn(visitor), { counter: 99 }))).toMatchObject({
      code: 'passkey_suspected',
    });
    expect((await securityOf(caller)).passkeys).toMatchObject([{ suspected: true }]);
    const known = await mailTo(caller, 'copied@exemple.fr');
    const mail = known.subject.includes('refusée')
      ? known
      : await mailTo(caller, 'copied@exemple.fr', [known.key]);
    expect([known.subject, mail.subject]).toContain('Une de vos clés d’accès a été refusée');
  });

  it('two answers with one count at the same time: one comes in', async () => {
    const { caller } = await byCode(api);
    const own = await enrolled(caller);
    const visitors = [browser(), browser()];
    const answers = await Promise.all(
      visitors.map(async (visitor) => own.get(await askSignIn(visitor), { counter: 7 })),
    );
    const got = await Promise.all(visitors.map((visitor, index) => enter(visitor, answers[index]!)));
    expect(got.map(({ __typename }) => __typename).sort()).toEqual(['PasskeyRefused', 'SignedIn']);
  });

  it('everything at an address where browsers make no passkey', async () => {
    const visitor = new Caller(api.url);
    expect(await refusalOf(visitor, 'askPasskeySignIn')).toBe('passkey_impossible');
    expect(await visitor.data('{ signInDoors { passkeys } }')).toEqual({
      signInDoors: { passkeys: false },
    });
    expect(await browser().data('{ signInDoors { passkeys } }')).toEqual({
      signInDoors: { passkeys: true },
    });
  });
});

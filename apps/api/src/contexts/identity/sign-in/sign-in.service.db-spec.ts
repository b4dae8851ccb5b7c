import { PersonEntity } from '../person.entity';
import type { Grant, SessionMethod } from '../../../platform/access/viewer';
import { SessionEntity } from '../session.entity';
import { type SignInDesk, signInDesk } from '../testing/sign-in-desk';

let desk: SignInDesk;
beforeEach(async () => {
  desk = await signInDesk();
});
afterEach(() => desk.close());

const EMAIL = 'amina@exemple.fr';
const wrongOf = (code: string) => (code === '000000' ? '000001' : '000000');

async function codeFor(email = EMAIL, browser = 'browser'): Promise<string> {
  await desk.request.request(email, browser, 'fr');
  return desk.lastCode();
}
const enter = (code: string, more: object = {}, browser: string | null = 'browser') =>
  desk.signIn.signIn({ email: EMAIL, code, ...more }, browser, 'fr');
const join = (displayName: string) =>
  desk.people.join(desk.source.manager, { email: EMAIL, displayName, language: 'fr' });
const sessions = () => desk.source.manager.countBy(SessionEntity, {});

describe('signing in by a code', () => {
  it('opens a session for the person of the mailbox, once', async () => {
    const amina = await join('Amina');
    const code = await codeFor();
    expect(await enter(`${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
      person: { id: amina.id },
      cookie: expect.stringContaining('HttpOnly; SameSite=Lax'),
    });
    expect(await enter(code)).toEqual({ code: 'sign_in_code_expired' });
    expect(await sessions()).toBe(1);
  });

  it('two at once: one code used five times at the same time opens one session', async () => {
    await join('Amina');
    const code = await codeFor();
    const answers = await Promise.all(Array.from({ length: 5 }, () => enter(code)));
    expect(answers.filter((answer) => 'person' in answer)).toHaveLength(1);
    expect(
      answers.filter((answer) => 'code' in answer && answer.code === 'sign_in_code_expired'),
    ).toHaveLength(4);
    expect(await sessions()).toBe(1);
  });

  it('is worth nothing in another browser, nor without a browser name', async () => {
    await join('Amina');
    const code = await codeFor();
    expect(await enter(code, {}, 'another')).toEqual({ code: 'sign_in_code_expired' });
    expect(await enter(code, {}, null)).toEqual({ code: 'sign_in_code_expired' });
    expect(await enter(code)).toHaveProperty('person');
  });

  it('is worth nothing for another address', async () => {
    await join('Amina');
    const code = await codeFor();
    const other = { email: 'other@exemple.fr' };
    expect(await enter(code, other)).toEqual({ code: 'sign_in_code_expired' });
  });

  it('lives ten minutes', async () => {
    await join('Amina');
    const code = await codeFor();
    desk.clock.advance(10 * 60_000);
    expect(await enter(code)).toEqual({ code: 'sign_in_code_expired' });
  });

  it('counts guesses, and is dead after five, even for the right code', async () => {
    await join('Amina');
    const code = await codeFor();
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      expect(await enter(wrongOf(code))).toEqual({ code: 'wrong_code', attemptsLeft });
    }
    expect(await enter(code)).toEqual({ code: 'sign_in_code_expired' });
  });

  it('two at once: ten wrong guesses at the same time use five attempts, not ten', async () => {
    const code = await codeFor();
    const answers = await Promise.all(Array.from({ length: 10 }, () => enter(wrongOf(code))));
    const left = answers.flatMap((answer) => ('attemptsLeft' in answer ? [answer.attemptsLeft] : []));
    expect(left.sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('is replaced by the next one asked for', async () => {
    await join('Amina');
    const first = await codeFor();
    desk.clock.advance(1000);
    const second = await codeFor();
    if (first !== second) expect(await enter(first)).toMatchObject({ code: 'wrong_code' });
    expect(await enter(second)).toHaveProperty('person');
  });

  it('asks a new address for a name, keeping the code good, and makes a resident', async () => {
    const code = await codeFor();
    expect(await enter(code)).toEqual({ code: 'name_needed' });
    expect(await enter(code, { displayName: '   ' })).toMatchObject({
      faults: [{ field: 'displayName', rule: 'required' }],
    });
    expect(await enter(code, { displayName: 'ليلى' })).toMatchObject({
      faults: [{ field: 'birthMonth', rule: 'required' }],
    });
    expect(await enter(code, { displayName: '  ليلى 👩‍🌾 ', birthMonth: '1985-02' })).toMatchObject({
      person: { displayName: 'ليلى 👩‍🌾', email: EMAIL, fictional: false },
    });
  });

  it('two at once: a new address with two codes and one name makes one person', async () => {
    const [one, two] = [await codeFor(EMAIL, 'one'), await codeFor(EMAIL, 'two')];
    await Promise.all([
      enter(one, { displayName: 'Amina', birthMonth: '1985-02' }, 'one'),
      enter(two, { displayName: 'amina', birthMonth: '1985-02' }, 'two'),
    ]);
    expect(await desk.source.manager.countBy(PersonEntity, { email: EMAIL })).toBe(1);
    expect(await sessions()).toBe(2);
  });

  it('takes a minor in under a pseudonym, keeping her month, and says why a name is refused', async () => {
    const code = await codeFor('lea.martin@exemple.fr');
    const enterAs = (displayName: string, birthMonth: string) =>
      enter(code, { email: 'lea.martin@exemple.fr', displayName, birthMonth });
    expect(await enterAs('Léa Martin', '2013-05')).toMatchObject({
      faults: [{ field: 'displayName', rule: 'looks_like_a_name' }],
    });
    expect(await enterAs('léa', '2013-05')).toMatchObject({
      faults: [{ field: 'displayName', rule: 'says_your_address' }],
    });
    expect(await enterAs('Merle vif', '2027-04')).toMatchObject({
      faults: [{ field: 'birthMonth', rule: 'not_a_month' }],
    });
    const entered = (await enterAs('Merle vif', '2013-05')) as { cookie: string };
    expect(await desk.sessions.find(entered.cookie)).toMatchObject({ ageBand: 'under_15' });
  });

  it('asks who is here when a mailbox is shared, and lets nobody of another mailbox in', async () => {
    const amina = await join('Amina');
    desk.clock.advance(1000);
    const youssef = await join('Youssef');
    const stranger = await desk.people.join(desk.source.manager, {
      email: 'stranger@exemple.fr',
      displayName: 'Stranger',
      language: 'fr',
    });
    const code = await codeFor();
    const people = expect.arrayContaining([
      { id: amina.id, displayName: 'Amina' },
      { id: youssef.id, displayName: 'Youssef' },
    ]);
    expect(await enter(code)).toEqual({ people });
    expect(await enter(code, { personId: stranger.id })).toEqual({ people });
    expect(await enter(code, { personId: 'nonsense' })).toEqual({ people });
    expect(await enter(code, { personId: youssef.id })).toMatchObject({ person: { id: youssef.id } });
  });

  it('takes in somebody more at a known address, up to eight', async () => {
    for (let i = 1; i <= 8; i++) await join(`Person ${i}`);
    const code = await codeFor();
    expect(await enter(code, { displayName: 'Person 9' })).toMatchObject({
      faults: [{ field: 'displayName', rule: 'over_limit', limit: 8 }],
    });
    expect(await enter(code, { displayName: 'Person 8' })).toMatchObject({
      person: { displayName: 'Person 8' },
    });
  });

  it('does not count what is no code at all', async () => {
    await codeFor();
    expect(await enter('12345')).toMatchObject({ faults: [{ field: 'code', rule: 'not_a_code' }] });
    expect(await enter('1'.repeat(1_000_000))).toMatchObject({
      faults: [{ field: 'code', rule: 'not_a_code' }],
    });
    expect(await enter(await desk.lastCode())).toEqual({ code: 'name_needed' });
  });
});

describe('a role', () => {
  it('when changed, ends every session of the person and of nobody else', async () => {
    const [amina, youssef] = [await join('Amina'), await join('Youssef')];
    const { manager } = desk.source;
    for (const person of [amina, amina, youssef])
      await desk.sessions.open(manager, person.id, { method: 'code' });
    const facilitator = { personId: amina.id, role: 'facilitator' } as const;
    expect(await desk.grants.give(manager, { ...facilitator, givenBy: null })).toBe(true);
    expect(await manager.findBy(SessionEntity, {})).toMatchObject([{ personId: youssef.id }]);

    const cookie = await desk.sessions.open(manager, amina.id, { method: 'passkey' });
    const roles = async () => (await desk.sessions.find(cookie))?.grants.map(({ role }) => role);
    expect(await roles()).toEqual(['resident', 'facilitator']);
    expect(await desk.grants.give(manager, { ...facilitator, givenBy: null })).toBe(false);
    expect(await roles()).toEqual(['resident', 'facilitator']);
    expect(await desk.grants.end(manager, { ...facilitator, endedBy: null })).toBe(true);
    expect(await roles()).toBeUndefined();
    expect(await desk.grants.end(manager, { ...facilitator, endedBy: null })).toBe(false);
  });

  it('counts until its day and not after', async () => {
    const amina = await join('Amina Until');
    const { manager } = desk.source;
    const until = new Date(desk.clock.now().getTime() + 1000);
    await desk.grants.give(manager, { personId: amina.id, role: 'teller', until, givenBy: null });
    const cookie = await desk.sessions.open(manager, amina.id, { method: 'code' });
    const roles = async () => (await desk.sessions.find(cookie))?.grants.map(({ role }) => role);
    expect(await roles()).toEqual(['resident', 'teller']);
    desk.clock.set(until);
    expect(await roles()).toEqual(['resident']);
  });

  it('of staff sleeps in a session that a mailbox opened, and wakes in one opened with a passkey', async () => {
    const amina = await join('Amina Staff');
    const { manager } = desk.source;
    for (const role of ['facilitator', 'elected'] as const)
      await desk.grants.give(manager, { personId: amina.id, role, givenBy: null });
    const rolesBy = async (method: SessionMethod) => {
      const viewer = await desk.sessions.find(await desk.sessions.open(manager, amina.id, { method }));
      const names = (grants: readonly Grant[] = []) => grants.map(({ role }) => role).sort();
      return { counts: names(viewer?.grants), sleeps: names(viewer?.dormant) };
    };
    const asleep = { counts: ['elected', 'resident'], sleeps: ['facilitator'] };
    for (const method of ['code', 'oidc', 'card', 'assisted', 'recovery'] as const)
      expect(await rolesBy(method)).toEqual(asleep);
    expect(await rolesBy('passkey')).toEqual({
      counts: ['elected', 'facilitator', 'resident'],
      sleeps: [],
    });
  });

  it('is given once, by ten at the same time', async () => {
    const amina = await join('Amina Once');
    const given = await Promise.all(
      Array.from({ length: 10 }, () =>
        desk.source.transaction((manager) =>
          desk.grants.give(manager, { personId: amina.id, role: 'elected', givenBy: null }),
        ),
      ),
    );
    expect(given.filter(Boolean)).toHaveLength(1);
  });
});

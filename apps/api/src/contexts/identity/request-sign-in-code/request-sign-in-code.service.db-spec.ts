import { SignInCodeEntity } from '../sign-in-code.entity';
import { type SignInDesk, signInDesk } from '../testing/sign-in-desk';

const MINUTE = 60_000;
let desk: SignInDesk;
beforeAll(async () => {
  desk = await signInDesk();
});
afterAll(() => desk.close());

const ask = (email: string, browser = 'browser') => desk.request.request(email, browser, 'fr');

describe('asking for a sign-in code', () => {
  it('keeps hashes, queues one mail, and nothing in the database holds the code', async () => {
    const answer = await ask(' Amina@Exemple.fr ');
    expect(answer).toEqual({ email: 'Amina@Exemple.fr', expiresAt: new Date('2027-03-09T10:10:00Z') });
    const code = await desk.lastCode();
    const rows = await desk.source.manager.findBy(SignInCodeEntity, { email: 'amina@exemple.fr' });
    expect(rows).toHaveLength(1);
    const stored = JSON.stringify([rows, await desk.queued()]);
    expect(code).toMatch(/^\d{6}$/);
    expect(stored.replaceAll(/[0-9a-f-]{36}|"[0-9a-f]{64}"/g, '')).not.toContain(code);
  });

  it('answers the same for an address that is known and one that is not', async () => {
    await desk.people.join(desk.source.manager, {
      email: 'known@exemple.fr',
      displayName: 'Known',
      language: 'fr',
    });
    const known = await ask('known@exemple.fr');
    const unknown = await ask('unknown@exemple.fr');
    expect({ ...unknown, email: '' }).toEqual({ ...known, email: '' });
    expect((await desk.queued()).length).toBeGreaterThan(1);
  });

  it('refuses the sixth in an hour, and says when to come back', async () => {
    const first = desk.clock.now();
    for (let i = 0; i < 5; i++) {
      expect(await ask('often@exemple.fr', `browser-${i}`)).toMatchObject({ email: 'often@exemple.fr' });
      desk.clock.advance(MINUTE);
    }
    const retryAt = new Date(first.getTime() + 60 * MINUTE);
    expect(await ask('OFTEN@exemple.fr')).toEqual({ code: 'too_many_tries', retryAt });
    desk.clock.set(retryAt);
    expect(await ask('often@exemple.fr')).toMatchObject({ email: 'often@exemple.fr' });
  });

  it('two at once: of eight requests at the same time, five make a code', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask('eight@exemple.fr')));
    expect(answers.filter((answer) => 'expiresAt' in answer)).toHaveLength(5);
    expect(await desk.source.manager.countBy(SignInCodeEntity, { email: 'eight@exemple.fr' })).toBe(5);
  });

  it('forgets the addresses of yesterday', async () => {
    await ask('yesterday@exemple.fr');
    desk.clock.advance(25 * 60 * MINUTE);
    await ask('today@exemple.fr');
    expect(await desk.source.manager.countBy(SignInCodeEntity, {})).toBe(1);
  });

  it('writes nothing for what is no address', async () => {
    const before = await desk.queued();
    expect(await ask('nobody')).toMatchObject({ faults: [{ field: 'email', rule: 'not_an_email' }] });
    expect(await desk.queued()).toEqual(before);
  });
});

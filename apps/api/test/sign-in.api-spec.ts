import { DemoMailEntity } from '../src/platform/mail/demo-mail.entity';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { type DemoMail, mailTo } from './support/mail';
import { statementsFor } from './support/statements';

const REQUEST = `mutation ($email: String!) { requestSignInCode(email: $email) {
  __typename ... on SignInCodeSent { email expiresAt } ... on TooManyTries { code retryAt }
  ... on InvalidInput { code faults { field rule limit } } } }`;
const SIGN_IN = `mutation ($email: String!, $code: String!, $personId: ID, $displayName: String, $birthMonth: String) {
  signIn(email: $email, code: $code, personId: $personId, displayName: $displayName, birthMonth: $birthMonth) {
    __typename
    ... on SignedIn { viewer { displayName grants { role } permissions } }
    ... on Problem { code }
    ... on WrongCode { attemptsLeft }
    ... on ChoosePerson { people { id displayName } }
  } }`;
const VIEWER = '{ viewer { displayName grants { role } } }';

type Answer = { __typename: string } & Record<string, unknown>;
const ask = async (caller: Caller, email: string) =>
  (await caller.data<{ requestSignInCode: Answer }>(REQUEST, { email })).requestSignInCode;
const enter = async (caller: Caller, email: string, code: string, more: object = {}) =>
  (await caller.data<{ signIn: Answer }>(SIGN_IN, { email, code, ...more })).signIn;
const codeIn = ({ text }: DemoMail): string => /\b\d{6}\b/.exec(text)?.[0] ?? 'no code';

describe('the way in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('goes from an address to a session, and out again', async () => {
    const browser = api.anonymous();
    const email = 'leila@exemple.fr';
    expect(await ask(browser, email)).toMatchObject({ __typename: 'SignInCodeSent', email });
    const mail = await mailTo(browser, email);
    const code = codeIn(mail);
    expect(mail.subject).toBe(`Votre code de connexion\u00a0: ${code}`);
    expect(await enter(browser, email, code)).toEqual({ __typename: 'NameNeeded', code: 'name_needed' });
    expect(await enter(browser, email, code, { displayName: 'ليلى', birthMonth: '1985-02' })).toEqual({
      __typename: 'SignedIn',
      viewer: { displayName: 'ليلى', grants: [], permissions: [] },
    });
    expect(await browser.data(VIEWER)).toEqual({ viewer: { displayName: 'ليلى', grants: [] } });
    expect(await browser.data('mutation { signOut }')).toEqual({ signOut: true });
    expect(await browser.data(VIEWER)).toEqual({ viewer: null });
    expect((await browser.graphql('mutation { signOut }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('shuts a stolen code out: another browser cannot use it', async () => {
    const [browser, thief] = [api.anonymous(), api.anonymous()];
    const email = 'theft@exemple.fr';
    await ask(browser, email);
    const code = codeIn(await mailTo(browser, email));
    expect(await enter(thief, email, code)).toMatchObject({ __typename: 'SignInCodeExpired' });
    await ask(thief, 'thief@exemple.fr');
    expect(await enter(thief, email, code)).toMatchObject({ __typename: 'SignInCodeExpired' });
    expect(await enter(browser, email, code)).toMatchObject({ __typename: 'NameNeeded' });
  });

  it('writes in English to a browser that asks for English', async () => {
    const browser = api.anonymous();
    await browser.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en-GB,en;q=0.8' },
      body: JSON.stringify({ query: REQUEST, variables: { email: 'jane@exemple.fr' } }),
    });
    const { subject, text } = await mailTo(browser, 'jane@exemple.fr');
    expect(subject).toMatch(/^Your sign-in code: \d{6}$/);
    expect(text).toContain('Give it to nobody');
  });

  it('hides its cookies from scripts and other sites', async () => {
    const response = await api.anonymous().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: REQUEST, variables: { email: 'cookie@exemple.fr' } }),
    });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^parvis_browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=86400$/),
    ]);
  });

  it('lets a visitor of the demonstration be a fictional person, and nobody else', async () => {
    const { personId: real } = await api.signedIn('administrator', { displayName: 'Real' });
    const { personId } = await api.signedIn('facilitator', { displayName: 'Nadia F.', fictional: true });
    const visitor = api.anonymous();
    const DEMO =
      'mutation ($personId: ID!) { demoSignIn(personId: $personId) { viewer { displayName grants { role } } } }';
    for (const wrong of [real, 'nonsense', '00000000-0000-4000-8000-000000000000']) {
      expect((await visitor.graphql(DEMO, { personId: wrong })).codes).toEqual(['NOT_FOUND']);
    }
    expect(await visitor.data(DEMO, { personId })).toEqual({
      demoSignIn: { viewer: { displayName: 'Nadia F.', grants: [{ role: 'FACILITATOR' }] } },
    });
    expect(await visitor.data(VIEWER)).toMatchObject({ viewer: { displayName: 'Nadia F.' } });
    const doors = '{ signInDoors { demoPeople { id displayName role } httpOnly } }';
    expect(await visitor.data(doors)).toEqual({
      signInDoors: {
        demoPeople: [{ id: personId, displayName: 'Nadia F.', role: 'FACILITATOR' }],
        httpOnly: false,
      },
    });
  });

  it('ends the session that the same browser still held, and no other of that person', async () => {
    const { personId, caller: elsewhere } = await api.signedIn('resident', { fictional: true });
    const come = `mutation { demoSignIn(personId: "${personId}") { __typename } }`;
    const browser = api.anonymous();
    await browser.data(come);
    const former = (browser.cookieHeader ?? '').split('=')[1] ?? '';
    await browser.data(come);
    const asFormer = api.anonymous().setCookie('parvis_session', former);
    expect(await asFormer.data(VIEWER)).toEqual({ viewer: null });
    for (const still of [browser, elsewhere])
      expect(await still.data(VIEWER)).toMatchObject({ viewer: { grants: [] } });
  });
});

describe('statement budgets of identity', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const statements = async (caller: Caller, query: string) =>
    (await statementsFor(api, caller, query)).length;

  it('do not grow with people nor with mails', async () => {
    const { caller } = await api.signedIn('resident', { fictional: true });
    const budgets = { viewer: 1, doors: 1, mailbox: 1 };
    const measure = async () => ({
      viewer: await statements(caller, '{ viewer { id displayName grants { role space } permissions } }'),
      doors: await statements(caller, '{ signInDoors { demoPeople { id displayName role } httpOnly } }'),
      mailbox: await statements(caller, '{ demoMailbox { key recipient subject text sentAt } }'),
    });
    expect(await measure()).toEqual(budgets);
    for (let i = 0; i < 10; i++) {
      await api.signedIn('resident', { fictional: true });
      const mail = { key: `mail-${i}`, recipient: 'a@exemple.fr', subject: 's', text: 't' };
      await api.source.manager.insert(DemoMailEntity, mail);
    }
    expect(await measure()).toEqual(budgets);
  });
});

describe('outside a demonstration', () => {
  it('there is no mailbox to read and no quick way in', async () => {
    const api = await startApi({ PARVIS_DEMO: '0' });
    try {
      const { personId } = await api.signedIn('administrator', { fictional: true });
      const visitor = api.anonymous();
      expect((await visitor.graphql('{ demoMailbox { key } }')).codes).toEqual(['NOT_FOUND']);
      const quick = `mutation { demoSignIn(personId: "${personId}") { viewer { id } } }`;
      expect((await visitor.graphql(quick)).codes).toEqual(['NOT_FOUND']);
      expect(await visitor.data('{ signInDoors { demoPeople { id } } }')).toEqual({
        signInDoors: { demoPeople: [] },
      });
    } finally {
      await api.stop();
    }
  });
});

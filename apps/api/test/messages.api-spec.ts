import { randomUUID } from 'node:crypto';
import { anEdition, IDEAS_OPEN, someNeighbourhoods } from '../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { eventually, readMail, startMailServer, type TestMailServer } from './support/mail';

const FOLLOW = 'mutation($input: FollowInput!) { follow(input: $input) { cadence } }';
const UNFOLLOW =
  'mutation($kind: FollowKind!, $thing: ID!) { unfollow(kind: $kind, thing: $thing) { cadence } }';
const MY_FOLLOW =
  'query($kind: FollowKind!, $thing: ID!) { myFollow(kind: $kind, thing: $thing) { cadence } }';
const FOLLOWS = '{ myFollows { totalItems items { kind thing title path cadence } } }';
const MESSAGES = `query($language: String) { myMessages(language: $language) {
  totalItems unread items { id sentence path read } } unreadMessages }`;
const READ = 'mutation($ids: [ID!]!) { markMessagesRead(ids: $ids) }';
const ALL_READ = 'mutation { markAllMessagesRead }';
const DECIDE = `mutation($input: DecideAdmissibilityInput!) { decideAdmissibility(input: $input) { __typename } }`;
const LINK = 'query($token: String!) { unsubscription(token: $token) { scope title stopped } }';

interface Seen {
  myMessages: {
    totalItems: number;
    unread: number;
    items: { id: string; sentence: string | null; path: string | null; read: boolean }[];
  };
  unreadMessages: number;
}

describe('following, messages and mails', () => {
  let api: TestApi;
  let smtp: TestMailServer;
  let editionId: string;
  const cleanUp: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    smtp = await startMailServer();
    cleanUp.push(smtp.stop);
    api = await startApi({ SMTP_URL: smtp.url, PARVIS_MAIL_FROM: 'Mairie <parvis@exemple.fr>' });
    cleanUp.push(api.stop);
    await someNeighbourhoods(api.source.manager);
    const edition = await anEdition(api.source.manager, new Date(), IDEAS_OPEN, {
      slug: 'a',
      name: 'Budget 2030',
    });
    editionId = edition.id;
  });
  afterAll(async () => {
    for (const stop of cleanUp.reverse()) await stop();
  });

  let last = 100;
  const proposal = (given: object = {}) =>
    aProposal(api.source.manager, { editionId, number: (last += 10), title: `Banc ${last}`, ...given });
  const someone = (name: string) =>
    api.signedIn('resident', { displayName: name, email: `${name.toLowerCase()}@exemple.fr` });
  const follow = (caller: Caller, kind: string, thing: string, cadence = 'INSTANT') =>
    caller.data(FOLLOW, { input: { kind, thing, cadence } });
  const decide = async (proposalId: string) => {
    const { caller } = await api.signedIn('facilitator');
    const answers = ['town_competence', 'general_interest', 'precise_enough'].map((criterion) => ({
      criterion,
      answer: 'YES',
      sentence: 'Oui.',
    }));
    await caller.data(DECIDE, { input: { proposalId, decision: 'ADMISSIBLE', answers } });
  };
  const mailTo = (address: string) =>
    eventually(() => smtp.received.find(({ to }) => to.includes(address))?.message);
  const inList = (caller: Caller, count = 1) =>
    eventually(async () => {
      const seen = await caller.data<Seen>(MESSAGES);
      return seen.myMessages.totalItems >= count ? seen : undefined;
    });

  it('a follower reads in her list and in a mail what the author reads in words of her own', async () => {
    const [zoe, author] = [await someone('Zoe'), await someone('Author')];
    const { id, number } = await proposal({ authorId: author.personId, title: 'Une fontaine' });
    await follow(zoe.caller, 'PROPOSAL', id);
    await decide(id);
    const { myMessages } = await inList(zoe.caller);
    expect(myMessages).toMatchObject({
      unread: 1,
      items: [
        {
          sentence: 'Le projet «\u00a0Une fontaine\u00a0» est recevable',
          path: `/budgets/a/projets/${number}`,
          read: false,
        },
      ],
    });
    // Asked again: the two readings of one request may stand on either side of the message's arrival.
    expect((await inList(zoe.caller)).unreadMessages).toBe(1);
    const told = await inList(author.caller);
    expect(told.myMessages.items[0]?.sentence).toBe('Réponse à votre proposition «\u00a0Une fontaine\u00a0»');
    const english = await zoe.caller.data<Seen>(MESSAGES, { language: 'en' });
    expect(english.myMessages.items[0]?.sentence).toBe('The project “Une fontaine” is admissible');
    const mail = readMail(await mailTo('zoe@exemple.fr'));
    expect(mail.header('List-Unsubscribe')).toMatch(/^<http:\/\/localhost:\d+\/desabonner\/[\w-]{44}>$/);
    expect(mail.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(mail.html).toContain('<html lang="fr">');
  });

  it('messages become read one by one or together, and only by whom they are for', async () => {
    const [ana, other] = [await someone('Ana'), await someone('Other')];
    const { id } = await proposal();
    await follow(ana.caller, 'PROPOSAL', id, 'NONE');
    await decide(id);
    await decide((await proposal()).id);
    const { myMessages } = await inList(ana.caller);
    const ids = myMessages.items.map((one) => one.id);
    expect(await other.caller.data(READ, { ids })).toEqual({ markMessagesRead: 0 });
    expect(await ana.caller.data(READ, { ids: [...ids, 'none', randomUUID()] })).toEqual({
      markMessagesRead: 1,
    });
    expect((await ana.caller.data<Seen>(MESSAGES)).unreadMessages).toBe(0);
    expect(await ana.caller.data(ALL_READ)).toEqual({ markAllMessagesRead: 0 });
    expect((await api.anonymous().graphql(READ, { ids })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await api.anonymous().graphql(MESSAGES)).codes).toContain('UNAUTHENTICATED');
  });

  it('what a moderator hid is told no more, and may not be followed; shown again, it is told again', async () => {
    const { caller } = await someone('Hid');
    const { id } = await proposal({ title: 'Une insulte' });
    await follow(caller, 'PROPOSAL', id, 'NONE');
    await decide(id);
    await inList(caller);
    const show = (state: string) =>
      api.source.query('UPDATE proposal SET visibility = $2 WHERE id = $1', [id, state]);
    for (const state of ['hidden', 'awaiting']) {
      await show(state);
      const { myMessages } = await caller.data<Seen>(MESSAGES);
      expect(myMessages.items).toMatchObject([{ sentence: null, path: null }]);
      expect(JSON.stringify(await caller.data(FOLLOWS))).not.toContain('insulte');
      const again = { input: { kind: 'PROPOSAL', thing: id, cadence: 'DAILY' } };
      expect((await caller.graphql(FOLLOW, again)).codes).toEqual(['NOT_FOUND']);
    }
    await show('shown');
    expect((await caller.data<Seen>(MESSAGES)).myMessages.items[0]?.sentence).toContain('Une insulte');
  });

  it('what may be followed is what everyone may see; following ends as it began', async () => {
    const { caller, personId } = await someone('Paul');
    const { id } = await proposal();
    expect(
      (await caller.graphql(FOLLOW, { input: { kind: 'PROPOSAL', thing: randomUUID(), cadence: 'DAILY' } }))
        .codes,
    ).toEqual(['NOT_FOUND']);
    expect(
      (await caller.graphql(FOLLOW, { input: { kind: 'EDITION', thing: "'; DROP", cadence: 'DAILY' } }))
        .codes,
    ).toEqual(['NOT_FOUND']);
    await follow(caller, 'PROPOSAL', id, 'WEEKLY');
    await follow(caller, 'EDITION', editionId, 'DAILY');
    await follow(caller, 'NEIGHBOURHOOD', 'north');
    await follow(caller, 'NEIGHBOURHOOD', 'north', 'NONE');
    const { myFollows } = await caller.data<{ myFollows: { totalItems: number; items: object[] } }>(FOLLOWS);
    expect(myFollows.totalItems).toBe(3);
    expect(myFollows.items).toEqual(
      expect.arrayContaining([
        { kind: 'NEIGHBOURHOOD', thing: 'north', title: 'Nord', path: '/?quartier=north', cadence: 'NONE' },
        { kind: 'EDITION', thing: editionId, title: 'Budget 2030', path: '/budgets/a', cadence: 'DAILY' },
      ]),
    );
    const mine = { kind: 'PROPOSAL', thing: id };
    expect(await caller.data(MY_FOLLOW, mine)).toEqual({ myFollow: { cadence: 'WEEKLY' } });
    expect(await caller.data(UNFOLLOW, mine)).toEqual({ unfollow: { cadence: null } });
    expect(await caller.data(UNFOLLOW, mine)).toEqual({ unfollow: { cadence: null } });
    expect(await caller.data(MY_FOLLOW, mine)).toEqual({ myFollow: { cadence: null } });
    expect(await api.anonymous().data(MY_FOLLOW, mine)).toEqual({ myFollow: null });
    const lines = (await api.source.query(
      `SELECT verb FROM audit_entry JOIN audit_detail USING (sequence) WHERE actor_id = $1 ORDER BY sequence`,
      [personId],
    )) as { verb: string }[];
    expect(lines.map(({ verb }) => verb)).toEqual([...Array<string>(4).fill('follow.set'), 'follow.ended']);
  });

  it('a new idea is told to those who follow its edition or its neighbourhood, and its author follows it', async () => {
    const [north, edition, author] = [
      await someone('North'),
      await someone('Edition'),
      await someone('Filer'),
    ];
    await follow(north.caller, 'NEIGHBOURHOOD', 'north', 'NONE');
    await follow(edition.caller, 'EDITION', editionId, 'NONE');
    const { submitProposal } = await author.caller.data<{ submitProposal: { id: string } }>(
      `mutation($input: SubmitProposalInput!) { submitProposal(input: $input) { ... on Proposal { id } } }`,
      {
        input: {
          edition: 'a',
          submissionKey: randomUUID(),
          title: 'Un jardin partagé',
          body: 'Un jardin pour le quartier, avec de l’eau et des bancs.',
          theme: 'living_environment',
          neighbourhood: 'north',
        },
      },
    );
    for (const { caller } of [north, edition])
      expect((await inList(caller)).myMessages.items[0]?.sentence).toBe(
        'Une nouvelle idée\u00a0: «\u00a0Un jardin partagé\u00a0»',
      );
    expect(await author.caller.data(MY_FOLLOW, { kind: 'PROPOSAL', thing: submitProposal.id })).toEqual({
      myFollow: { cadence: 'INSTANT' },
    });
    expect((await inList(author.caller)).myMessages.items.map(({ sentence }) => sentence)).toEqual([
      'Votre proposition «\u00a0Un jardin partagé\u00a0» est reçue',
    ]);
  });

  describe('the link of a mail', () => {
    let link: string;
    let caller: Caller;
    let thing: string;
    beforeAll(async () => {
      ({ caller } = await someone('Link'));
      thing = (await proposal({ title: 'Un kiosque' })).id;
      await follow(caller, 'PROPOSAL', thing, 'INSTANT');
      await decide(thing);
      const mail = readMail(await mailTo('link@exemple.fr'));
      link = new URL(mail.header('List-Unsubscribe').slice(1, -1)).pathname;
    });
    const post = (path: string, headers: Record<string, string> = {}) =>
      api.anonymous().fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: 'List-Unsubscribe=One-Click',
      });
    const cadence = async () =>
      (await caller.data<{ myFollow: { cadence: string } }>(MY_FOLLOW, { kind: 'PROPOSAL', thing })).myFollow
        .cadence;
    const seen = () => api.anonymous().data(LINK, { token: link.split('/').at(-1) });

    it('stops nothing by being read, however often', async () => {
      for (let turn = 0; turn < 3; turn++) {
        await api.anonymous().fetch(link, { headers: { accept: 'text/html' } });
        await api.anonymous().fetch(link, { method: 'HEAD' });
      }
      expect(await seen()).toEqual({
        unsubscription: { scope: 'FOLLOW', title: 'Un kiosque', stopped: false },
      });
      expect(await cadence()).toBe('INSTANT');
    });

    it('stops by one POST without session or cookie, from anywhere, twice as once; and is undone', async () => {
      for (const origin of ['', 'https://mail.example', 'null']) {
        const answer = await post(link, origin ? { origin } : {});
        expect([answer.status, answer.headers.get('location'), answer.headers.getSetCookie()]).toEqual([
          200,
          null,
          [],
        ]);
      }
      expect(await seen()).toEqual({
        unsubscription: { scope: 'FOLLOW', title: 'Un kiosque', stopped: true },
      });
      expect(await cadence()).toBe('NONE');
      const form = await post(`${link}/reprendre`, { accept: 'text/html,*/*' });
      expect([form.status, form.headers.get('location')]).toEqual([303, link]);
      expect(await cadence()).toBe('INSTANT');
      await post(`${link}/reprendre`);
      expect(await cadence()).toBe('INSTANT');
    });

    it('changed by one letter it stops nothing and says nothing', async () => {
      const other = `${link.slice(0, -2)}${link.at(-2) === 'A' ? 'B' : 'A'}${link.at(-1)}`;
      expect((await post(other)).status).toBe(404);
      expect((await post('/desabonner/x')).status).toBe(404);
      expect(await api.anonymous().data(LINK, { token: other.split('/').at(-1) })).toEqual({
        unsubscription: null,
      });
      expect(await cadence()).toBe('INSTANT');
    });

    it('for all: no mail of anything followed leaves, the list goes on, and it is undone', async () => {
      const { caller: sam, personId } = await someone('Sam');
      const { id } = await proposal();
      await follow(sam, 'PROPOSAL', id);
      await sam.data('mutation { stopFollowMails(stopped: true) { stopped } }');
      await decide(id);
      await inList(sam);
      const unmailed = await eventually(async () => {
        const [row] = (await api.source.query('SELECT unmailed FROM message WHERE person_id = $1', [
          personId,
        ])) as {
          unmailed: string | null;
        }[];
        return row?.unmailed ?? undefined;
      });
      expect(unmailed).toBe('stopped');
      expect(smtp.received.some(({ to }) => to.includes('sam@exemple.fr'))).toBe(false);
    });
  });

  it('mails speak the language that a person chose, and an address that failed is tried again when she says so', async () => {
    const { caller } = await someone('Kim');
    await api.source.query(
      `INSERT INTO mail_failure (address, day, code, source, at) VALUES ('KIM@exemple.fr', '2027-01-01', '5.1.1', 'report', now())`,
    );
    const MY_MAIL = '{ myMail { address language stopped failing } }';
    expect(await caller.data(MY_MAIL)).toEqual({
      myMail: { address: 'kim@exemple.fr', language: 'fr', stopped: false, failing: '5.1.1' },
    });
    await caller.data('mutation { chooseMailLanguage(language: "en") { language } }');
    await caller.data('mutation { retryMyAddress { failing } }');
    expect(await caller.data(MY_MAIL)).toEqual({
      myMail: { address: 'kim@exemple.fr', language: 'en', stopped: false, failing: null },
    });
  });
});

import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { SetClock } from '../src/platform/clock/clock';
import { Live } from '../src/platform/realtime/live';
import { aCode, COSTS, VoteDesk } from '../src/contexts/budget/testing/vote-desk';
import { anEdition, IDEAS_OPEN } from '../src/contexts/budget/testing/edition-rows';
import { HOLD_MS } from '../src/contexts/budget/see-desk/observable-count';
import type { EditionEntity } from '../src/contexts/budget/tables/edition.entity';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { LiveBrowser } from './support/live/live-browser';
import { eventually } from './support/mail';

interface Desk {
  toReview: number;
  rollSize: number;
  signatures: number;
  ballots: number;
  roundedTo: number;
  balanced: boolean;
}
interface State {
  editionActivity: { phase: string; openedAt: string | null; closedAt: string | null; desk: Desk };
}

const NOW = new Date('2027-03-09T10:00:00Z');
const [FOLLOW = ''] =
  Object.entries(trustedDocuments).find(([, text]) => text.includes('FollowEdition')) ?? [];
const DESK = `query Desk($edition: String!) {
  editionDesk(edition: $edition) { rollSize signatures ballots roundedTo balanced } }`;

let api: TestApi;
let desk: VoteDesk;
let facilitator: Caller;
const clock = new SetClock(NOW);
const browsers: LiveBrowser<State>[] = [];

beforeAll(async () => {
  api = await startApi({}, [], clock);
  desk = new VoteDesk(api.source, clock);
  ({ caller: facilitator } = await api.signedIn('facilitator'));
});
afterEach(async () => {
  for (const browser of browsers.splice(0)) await browser.leave();
  await eventually(() => (api.app.get(Live).followers === 0 ? true : undefined));
});
afterAll(() => api.stop());

function follow(edition: string, caller = facilitator): LiveBrowser<State> {
  const browser = new LiveBrowser<State>(caller, FOLLOW, { edition });
  browsers.push(browser);
  return browser;
}
const seen = (browser: LiveBrowser<State>) => browser.last?.editionActivity;
const until = (browser: LiveBrowser<State>, wanted: (state: State['editionActivity']) => boolean) =>
  eventually(() => {
    const state = seen(browser);
    return state && wanted(state) ? state : undefined;
  });
const votes = async (edition: EditionEntity, count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await desk.cast(edition, await desk.aVoter(edition), aCode());
};

describe('an edition followed from the desk', () => {
  it('shows a new idea as soon as it is filed', async () => {
    const edition = await anEdition(api.source.manager, NOW, IDEAS_OPEN);
    const browser = follow(edition.slug);
    expect((await browser.heard(1))?.editionActivity).toMatchObject({
      phase: 'IDEAS',
      desk: { toReview: 0 },
    });
    const { caller } = await api.signedIn();
    const filed = await caller.data<{ submitProposal: { __typename: string } }>(
      'mutation($input: SubmitProposalInput!) { submitProposal(input: $input) { __typename } }',
      {
        input: {
          edition: edition.slug,
          title: 'Des bancs à l’ombre',
          body: 'Quatre bancs et deux arbres, là où l’on attend le bus.',
          theme: 'living_environment',
          submissionKey: '00000000-0000-4000-8000-000000000001',
        },
      },
    );
    expect(filed.submitProposal.__typename).toBe('Proposal');
    expect(await until(browser, ({ desk: { toReview } }) => toReview === 1)).toMatchObject({
      phase: 'IDEAS',
    });
  });

  it('shows the opening and the closing of the vote, and then the exact numbers', async () => {
    const edition = await desk.readyEdition();
    const browser = follow(edition.slug);
    await browser.heard(1);
    await desk.opening.open({ edition: edition.slug, endIdeasEarly: false, actorId: null });
    expect(await until(browser, ({ phase }) => phase === 'VOTE')).toMatchObject({
      openedAt: NOW.toISOString(),
      desk: { onBallot: COSTS.length, roundedTo: 5 },
    });
    await votes(edition, 3);
    await desk.closing.close(edition.slug, null);
    const closed = await until(browser, ({ closedAt }) => closedAt !== null);
    expect(closed.desk).toMatchObject({
      rollSize: 3,
      signatures: 3,
      ballots: 3,
      roundedTo: 1,
      balanced: true,
    });
  });

  it('is for those who run it', async () => {
    const { slug } = await desk.readyEdition();
    const { caller } = await api.signedIn('resident');
    const browser = follow(slug, caller);
    await browser.heard(1);
    expect(browser.codes).toEqual(['NOT_FOUND']);
    const nowhere = follow('no-such-edition');
    await nowhere.heard(1);
    expect(nowhere.codes).toEqual(['NOT_FOUND']);
  });
});

describe('a ballot cannot be told by its moment', () => {
  const read = async (edition: string): Promise<Desk> =>
    (await facilitator.data<{ editionDesk: Desk }>(DESK, { edition })).editionDesk;

  it('fewer than five show nothing, on the page as in what is followed', async () => {
    const edition = await desk.openedEdition();
    const browser = follow(edition.slug);
    await browser.heard(1);
    for (let turn = 0; turn < 4; turn++) {
      await votes(edition, 1);
      clock.advance(HOLD_MS);
      expect(await read(edition.slug)).toEqual({
        rollSize: 0,
        signatures: 0,
        ballots: 0,
        roundedTo: 5,
        balanced: true,
      });
    }
    expect(await follow(edition.slug).heard(1)).toMatchObject({
      editionActivity: { desk: { signatures: 0 } },
    });
    expect(browser.told).toHaveLength(1);
  });

  it('the fifth shows no sooner than the others of its span', async () => {
    const edition = await desk.openedEdition();
    clock.advance(HOLD_MS);
    expect(await read(edition.slug)).toMatchObject({ signatures: 0 });
    await votes(edition, 7);
    expect(await read(edition.slug)).toMatchObject({ signatures: 0, ballots: 0 });
    clock.advance(HOLD_MS);
    expect(await read(edition.slug)).toMatchObject({
      rollSize: 5,
      signatures: 5,
      ballots: 5,
      balanced: true,
    });
  });

  it('no ballot and no signature announces itself', async () => {
    const edition = await desk.openedEdition();
    const { Client } = await import('pg');
    const ear = new Client({ connectionString: (api.source.options as { url: string }).url });
    await ear.connect();
    const heard: string[] = [];
    ear.on('notification', ({ payload }) => void heard.push(payload ?? ''));
    await ear.query('LISTEN parvis_live');
    await ear.query('LISTEN parvis_public_changes');
    await votes(edition, 2);
    await ear.query("SELECT pg_notify('parvis_live', 'test:end')");
    await eventually(() => (heard.includes('test:end') ? true : undefined));
    await ear.end();
    expect(heard).toEqual(['test:end']);
  });

  it('a missing ballot is told all the same', async () => {
    const edition = await desk.openedEdition();
    await votes(edition, 2);
    await api.source.query(
      'DELETE FROM open_ballot WHERE ctid IN (SELECT ctid FROM open_ballot WHERE edition_id = $1 LIMIT 1)',
      [edition.id],
    );
    clock.advance(HOLD_MS);
    expect(await read(edition.slug)).toMatchObject({ signatures: 0, balanced: false });
  });
});

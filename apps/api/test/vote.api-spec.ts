import { createHash } from 'node:crypto';
import { SetClock } from '../src/platform/clock/clock';
import { statementsOf } from '../src/platform/database/statement-log';
import { CloseWhenDue } from '../src/contexts/budget/close-vote/close-when-due.job';
import type { EditionEntity } from '../src/contexts/budget/tables/edition.entity';
import { aCode, COSTS, VoteDesk } from '../src/contexts/budget/testing/vote-desk';
import { anEdition, IDEAS_OPEN } from '../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { BallotLines } from '../src/contexts/budget/see-ballot-paper/ballot-lines.store';
import { DeskCounts } from '../src/contexts/budget/see-desk/desk.store';
import { Roll } from '../src/contexts/budget/see-my-vote/roll.store';
import { Editions } from '../src/contexts/budget/editions.store';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

const NOW = new Date('2027-03-09T10:00:00Z');
const clock = new SetClock(NOW);
let api: TestApi;
let desk: VoteDesk;
let facilitator: Caller;
beforeAll(async () => {
  api = await startApi({}, [], clock);
  desk = new VoteDesk(api.source, clock);
  ({ caller: facilitator } = await api.signedIn('facilitator'));
});
afterEach(() => clock.set(NOW));
afterAll(() => api.stop());

const OPEN = `mutation Open($edition: String!, $early: Boolean! = false) {
  openVote(edition: $edition, endIdeasEarly: $early) {
    __typename ... on Edition { phase fingerprint } ... on Problem { code }
    ... on IdeasStillOpen { endsAt } ... on VoteAlreadyOpened { openedAt }
  } }`;
const JOIN = `mutation Join($input: JoinRollInput!) {
  joinRoll(input: $input) {
    __typename ... on MyVote { onRoll residence signed mayVote { allowed reason } } ... on Problem { code }
    ... on NotEligible { reason minimumAge } ... on InvalidInput { faults { field rule } }
  } }`;
const CAST = `mutation Cast($input: CastBallotInput!) {
  castBallot(input: $input) {
    __typename ... on BallotRecorded { changed closesAt choices } ... on Problem { code }
    ... on InvalidBallot { reason limit } ... on VoteNotOpen { opensAt } ... on VoteClosed { closedAt }
  } }`;
const CLOSE = `mutation Close($edition: String!) {
  closeVote(edition: $edition) {
    __typename ... on Edition { phase closedAt } ... on Problem { code } ... on UrnMismatch { signatures ballots }
  } }`;
const DESK = `query Desk($edition: String!) {
  editionDesk(edition: $edition) {
    toReview toCost ready onBallot rollSize signatures ballots roundedTo balanced acts { act allowed why }
  } }`;
const MINE = `query Mine($edition: String!) { myVote(edition: $edition) { onRoll signed mayVote { allowed reason } } }`;
const PAPER = `query Paper($edition: String!) {
  ballotPaper(edition: $edition) {
    maxChoices envelopeCents currency fingerprint closesAt
    lines { projectId title costCents note proposalNumber neighbourhood { name } }
  } }`;

type Answered<Verb extends string> = Record<Verb, { __typename: string } & Record<string, unknown>>;
const open = (edition: string, early = false) =>
  facilitator.data<Answered<'openVote'>>(OPEN, { edition, early }).then((data) => data.openVote);
const close = (edition: string) =>
  facilitator.data<Answered<'closeVote'>>(CLOSE, { edition }).then((data) => data.closeVote);
const join = (caller: Caller, edition: string, change: object = {}) =>
  caller
    .data<Answered<'joinRoll'>>(JOIN, { input: { ...desk.declared(edition), ...change } })
    .then((data) => data.joinRoll);
const cast = (caller: Caller, edition: string, ballotKey = aCode(), choices = ['1', '2']) =>
  caller
    .data<Answered<'castBallot'>>(CAST, { input: { edition, ballotKey, choices } })
    .then((data) => data.castBallot);
async function aVoter({ slug }: EditionEntity): Promise<Caller> {
  const { caller } = await api.signedIn();
  await join(caller, slug);
  return caller;
}

describe('a vote through the API', () => {
  it('goes from opening to closing, and says at each step what was recorded', async () => {
    const { slug } = await desk.readyEdition();
    expect(await open(slug)).toMatchObject({ __typename: 'Edition', phase: 'VOTE' });
    const { caller } = await api.signedIn();
    expect(await caller.data(MINE, { edition: slug })).toMatchObject({
      myVote: { onRoll: false, signed: false, mayVote: { allowed: false, reason: 'not_on_roll' } },
    });
    expect(await join(caller, slug)).toMatchObject({
      __typename: 'MyVote',
      residence: 'DECLARED',
      signed: false,
    });
    const code = aCode();
    expect(await cast(caller, slug, code)).toMatchObject({ __typename: 'BallotRecorded', changed: false });
    expect(await cast(caller, slug, code, ['3'])).toMatchObject({ changed: true, choices: ['3'] });
    expect(await caller.data(MINE, { edition: slug })).toMatchObject({ myVote: { signed: true } });
    expect(await facilitator.data(DESK, { edition: slug })).toMatchObject({
      editionDesk: {
        onBallot: COSTS.length,
        rollSize: 0,
        signatures: 0,
        ballots: 0,
        roundedTo: 5,
        balanced: true,
      },
    });
    expect(await close(slug)).toMatchObject({ __typename: 'Edition', closedAt: NOW.toISOString() });
    expect(await facilitator.data(DESK, { edition: slug })).toMatchObject({
      editionDesk: { rollSize: 1, signatures: 1, ballots: 1, roundedTo: 1, balanced: true },
    });
    expect(await cast(caller, slug, code)).toMatchObject({
      code: 'vote_closed',
      closedAt: NOW.toISOString(),
    });
  });

  it('shows the frozen paper to everyone, and nothing before the opening', async () => {
    const { slug } = await desk.readyEdition();
    expect(await api.anonymous().data(PAPER, { edition: slug })).toEqual({ ballotPaper: null });
    await open(slug);
    const { ballotPaper } = await api
      .anonymous()
      .data<{ ballotPaper: { lines: object[]; fingerprint: string } }>(PAPER, { edition: slug });
    expect(ballotPaper).toMatchObject({ maxChoices: 5, envelopeCents: 15_000_000, currency: 'EUR' });
    expect(ballotPaper.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(ballotPaper.lines).toHaveLength(COSTS.length);
    expect(ballotPaper.lines[0]).toMatchObject({ projectId: '1', costCents: 6_000_000, proposalNumber: 1 });
  });
});

describe('the manifest', () => {
  it('is published byte for byte: its SHA-256 is the fingerprint', async () => {
    const { slug } = await desk.readyEdition();
    const manifest = () => api.anonymous().fetch(`/files/budgets/${slug}/manifeste.json`);
    expect((await manifest()).status).toBe(404);
    const opened = await open(slug);
    const response = await manifest();
    const digest = createHash('sha256')
      .update(await response.text(), 'utf8')
      .digest('hex');
    expect([response.status, digest]).toEqual([200, opened['fingerprint']]);
  });
});

describe('each lawful refusal', () => {
  it('openVote: nothing to vote on, ideas still open, already open, over', async () => {
    const { manager } = api.source;
    const empty = await anEdition(manager, NOW, IDEAS_OPEN);
    expect(await open(empty.slug, true)).toMatchObject({ __typename: 'NothingToVoteOn' });
    await aProposal(manager, { editionId: empty.id, number: 1, state: 'costed', costCents: 5 });
    expect(await open(empty.slug)).toMatchObject({
      __typename: 'IdeasStillOpen',
      endsAt: expect.any(String),
    });
    expect(await open(empty.slug, true)).toMatchObject({ __typename: 'Edition' });
    expect(await open(empty.slug)).toMatchObject({
      __typename: 'VoteAlreadyOpened',
      openedAt: NOW.toISOString(),
    });
    const late = await desk.readyEdition();
    clock.set(new Date('2028-01-01T00:00:00Z'));
    expect(await open(late.slug)).toMatchObject({ __typename: 'VoteClosed', code: 'vote_closed' });
  });

  it('joinRoll: invalid, not eligible, already on the roll, over', async () => {
    const { slug } = await desk.openedEdition({ minimumAge: 16 });
    const { caller } = await api.signedIn();
    const { caller: other } = await api.signedIn();
    expect(await join(caller, slug, { birthDate: 'x' })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ field: 'birthDate', rule: 'not_a_date' }],
    });
    expect(await join(caller, slug, { birthDate: '2020-01-01' })).toMatchObject({
      __typename: 'NotEligible',
      reason: 'too_young',
      minimumAge: 16,
    });
    expect(await join(caller, slug, { givenName: 'Ana' })).toMatchObject({ __typename: 'MyVote' });
    expect(await join(other, slug, { givenName: 'ANA' })).toMatchObject({ __typename: 'AlreadyOnRoll' });
    await close(slug);
    expect(await join(other, slug)).toMatchObject({ __typename: 'VoteClosed' });
  });

  it('castBallot: not open, closed, not on the roll, voted without the code, invalid', async () => {
    const ready = await desk.readyEdition();
    const voter = await aVoter(ready);
    expect(await cast(voter, ready.slug)).toMatchObject({
      __typename: 'VoteNotOpen',
      opensAt: expect.any(String),
    });
    await open(ready.slug);
    const { caller: stranger } = await api.signedIn();
    expect(await cast(stranger, ready.slug)).toMatchObject({ __typename: 'NotOnRoll' });
    expect(await cast(voter, ready.slug, aCode(), ['1', '2', '4'])).toMatchObject({
      __typename: 'InvalidBallot',
      reason: 'over_envelope',
      limit: 15_000_000,
    });
    await cast(voter, ready.slug);
    expect(await cast(voter, ready.slug)).toMatchObject({
      __typename: 'AlreadyVoted',
      code: 'already_voted',
    });
    await close(ready.slug);
    expect(await cast(voter, ready.slug)).toMatchObject({ __typename: 'VoteClosed' });
  });

  it('closeVote: not open, closed already, an urn that does not balance', async () => {
    const ready = await desk.readyEdition();
    expect(await close(ready.slug)).toMatchObject({ __typename: 'VoteNotOpen' });
    await open(ready.slug);
    await api.source.query(`INSERT INTO open_ballot VALUES ($1, 'stuffed', '{1}')`, [ready.id]);
    expect(await close(ready.slug)).toMatchObject({ __typename: 'UrnMismatch', signatures: 0, ballots: 1 });
    await api.source.query(`DELETE FROM open_ballot WHERE key_hash = 'stuffed'`);
    expect(await close(ready.slug)).toMatchObject({ __typename: 'Edition' });
    expect(await close(ready.slug)).toMatchObject({ __typename: 'VoteClosed' });
  });

  it('an edition that does not exist is not found; residents do not steer', async () => {
    const { caller } = await api.signedIn();
    const codes = async (query: string, variables: object) => (await caller.graphql(query, variables)).codes;
    expect(await codes(MINE, { edition: 'nowhere' })).toEqual(['NOT_FOUND']);
    expect(await codes(OPEN, { edition: 'nowhere' })).toEqual(['NOT_FOUND']);
    expect(await codes(DESK, { edition: 'nowhere' })).toEqual(['NOT_FOUND']);
    const anonymous = await api.anonymous().graphql(MINE, { edition: 'nowhere' });
    expect(anonymous.codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('the end of a vote', () => {
  it('closes by itself when the planned end has passed', async () => {
    const due = await desk.openedEdition();
    const voter = await aVoter(due);
    await cast(voter, due.slug);
    clock.set(new Date('2028-01-01T00:00:00Z'));
    await api.app.get(CloseWhenDue, { strict: false }).closeDue();
    const [row] = await api.source.query(
      `SELECT closed_at, (SELECT ballots FROM edition_record WHERE edition_id = id) AS ballots
         FROM edition WHERE id = $1`,
      [due.id],
    );
    expect(row).toEqual({ closed_at: new Date('2028-01-01T00:00:00Z'), ballots: 1 });
  });
});

describe('bad input', () => {
  it('bad input: double click on "cast": one ballot, and both answers say that it is recorded', async () => {
    const edition = await desk.openedEdition();
    const voter = await aVoter(edition);
    const code = aCode();
    const answers = await Promise.all([cast(voter, edition.slug, code), cast(voter, edition.slug, code)]);
    for (const answer of answers)
      expect(answer).toMatchObject({ __typename: 'BallotRecorded', changed: false });
    expect(await desk.balance(edition)).toEqual({ signatures: 1, ballots: 1 });
  });

  it('bad input: two tabs with two codes: one is recorded, the other is told to use its code', async () => {
    const edition = await desk.openedEdition();
    const voter = await aVoter(edition);
    const answers = await Promise.all([cast(voter, edition.slug), cast(voter, edition.slug)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyVoted', 'BallotRecorded']);
    expect(await desk.balance(edition)).toEqual({ signatures: 1, ballots: 1 });
  });

  it('bad input: back after deposit and sent again: the same ballot, not a second one', async () => {
    const edition = await desk.openedEdition();
    const voter = await aVoter(edition);
    const code = aCode();
    await cast(voter, edition.slug, code, ['1']);
    expect(await cast(voter, edition.slug, code, ['1'])).toMatchObject({ changed: false });
    expect(await cast(voter, edition.slug, code, ['2'])).toMatchObject({ changed: true });
    expect(await desk.balance(edition)).toEqual({ signatures: 1, ballots: 1 });
  });

  it('bad input: server restarted during a form: sent again, it is recorded once', async () => {
    const edition = await desk.openedEdition();
    const voter = await aVoter(edition);
    const code = aCode();
    await cast(voter, edition.slug, code);
    const { url: database } = api.source.options as { url: string };
    const restarted = await startApi({ DATABASE_URL: database }, [], clock);
    const after = Object.assign(Object.create(voter) as Caller, { url: restarted.url });
    expect(await cast(after, edition.slug, code)).toMatchObject({
      __typename: 'BallotRecorded',
      changed: false,
    });
    await restarted.stop();
    expect(await desk.balance(edition)).toEqual({ signatures: 1, ballots: 1 });
  });

  it('bad input: a megabyte instead of a code or a project is refused in words', async () => {
    const edition = await desk.openedEdition();
    const voter = await aVoter(edition);
    const long = 'A'.repeat(1_000_000);
    expect(await cast(voter, edition.slug, long)).toMatchObject({ reason: 'bad_code' });
    expect(await cast(voter, edition.slug, aCode(), [long])).toMatchObject({ reason: 'unknown_project' });
  });
});

describe('statement budgets', () => {
  it('reads a paper of seven lines as one of one line, and a desk whatever its roll', async () => {
    const long = await desk.openedEdition();
    const { manager } = api.source;
    const short = await anEdition(manager, NOW, IDEAS_OPEN);
    await aProposal(manager, { editionId: short.id, number: 1, state: 'costed', costCents: 5 });
    await open(short.slug, true);
    const get = <T>(token: new (...args: never[]) => T): T => api.app.get(token, { strict: false });
    const sent = async (work: () => Promise<unknown>) => (await statementsOf(work)).statements.length;
    for (const { id, slug } of [short, long]) {
      expect(await sent(() => get(Editions).bySlug(slug))).toBe(2);
      expect(await sent(() => get(BallotLines).shown(id))).toBe(1);
      expect(await sent(() => get(DeskCounts).waiting(id))).toBe(1);
      const known = await get(Editions).bySlug(slug);
      expect(await sent(async () => known && get(DeskCounts).vote(known))).toBe(3);
      expect(await sent(async () => known && get(Roll).myVote(known, id, NOW))).toBe(1);
    }
  });
});

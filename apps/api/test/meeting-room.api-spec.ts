import { aSeat, TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { LiveBrowser } from './support/live/live-browser';
import { eventually } from './support/mail';

const NOW = new Date('2027-03-17T17:00:00Z');
const ACTED = '__typename ... on RoomActed { id changed } ... on RoomRefused { code counted expected }';
const mutation = (name: string, types: string, args: string) =>
  `mutation (${types}) { ${name}(${args}) { ${ACTED} } }`;
const byInput = (name: string, type: string) => mutation(name, `$input: ${type}!`, 'input: $input');

const OPEN = mutation('openMeeting', '$id: ID!', 'meetingId: $id');
const CLOSE = mutation('closeMeeting', '$id: ID!', 'meetingId: $id');
const PRESENCE = byInput('takePresence', 'TakePresenceInput');
const GIVE = mutation('giveProxy', '$id: ID!, $holder: ID!', 'meetingId: $id, holderId: $holder');
const ENTER = byInput('enterProxy', 'EnterProxyInput');
const PUT = byInput('putQuestion', 'PutQuestionInput');
const ASK = mutation('openQuestion', '$id: ID!', 'questionId: $id');
const END = mutation('closeQuestion', '$id: ID!', 'questionId: $id');
const CAST = byInput('castVote', 'CastVoteInput');
const TYPE = byInput('typeVote', 'CastVoteInput');
const FIELDS = `id state quorum { reached whole { present represented needed have missing } }
  question { id state method voted present represented outcome { result reason for against abstain notVoting needed } }
  desk { seats { id label present proxyTo proxyState choice voted } prepared { id } }
  speakers { label } myPlace { label present speaksFor gaveProxyTo votes { seatId label own voted choice } }`;
const VARIABLES = '$assembly: String!, $slug: String!, $number: Int!';
const ARGUMENTS = 'assembly: $assembly, slug: $slug, number: $number';
const SEE = `query (${VARIABLES}) { room(${ARGUMENTS}) { ${FIELDS} } }`;
const FOLLOW = `subscription (${VARIABLES}) { room(${ARGUMENTS}) { ${FIELDS} } }`;

interface Acted {
  readonly __typename: string;
  readonly id?: string | null;
  readonly changed?: boolean;
  readonly code?: string;
}
interface Place {
  readonly label: string;
  readonly speaksFor: readonly string[];
  readonly votes: readonly {
    readonly seatId: string;
    readonly own: boolean;
    readonly choice: string | null;
  }[];
}
interface Room {
  readonly state: string;
  readonly quorum: { readonly reached: boolean; readonly whole: { readonly missing: number } };
  readonly question: {
    readonly state: string;
    readonly voted: number | null;
    readonly outcome: object | null;
  } | null;
  readonly desk: {
    readonly seats: readonly {
      readonly id: string;
      readonly label: string;
      readonly choice: string | null;
    }[];
  } | null;
  readonly myPlace: Place | null;
}

describe('a meeting while it is held', () => {
  let api: TestApi;
  let trials: TrialAssemblies;
  const clock = new SetClock(NOW);
  const browsers: LiveBrowser<{ room: Room }>[] = [];
  beforeAll(async () => {
    api = await startApi({}, [], clock);
    trials = TrialAssemblies.of(api);
  });
  afterEach(async () => {
    for (const browser of browsers.splice(0)) await browser.leave();
  });
  afterAll(() => api.stop());

  const act = async (caller: Caller, document: string, variables: object): Promise<Acted> =>
    Object.values(await caller.data<Record<string, Acted>>(document, variables))[0] as Acted;

  /** Four seats, three of them with phones; more than half must be there. */
  async function council(
    rules: object = { quorum: { whole: { share: { parts: 1, of: 2 }, comparison: 'more_than' } } },
  ) {
    const members = await Promise.all([1, 2, 3].map(() => api.signedIn('resident')));
    const seats = [
      ...members.map(({ personId }, index) => aSeat(`Fictional ${index + 1}`, { personId })),
      aSeat('Fictional 4'),
    ];
    const assembly = trials.found(seats, rules);
    const { meeting } = await trials.meeting(assembly, NOW, 'called');
    await api.source.query('UPDATE meeting SET rules = $2 WHERE id = $1', [meeting.id, rules]);
    const { caller: desk } = await api.signedIn('body_facilitator', undefined, assembly.space);
    const at = { assembly: 'trial', slug: assembly.slug, number: meeting.number };
    return {
      id: meeting.id,
      at,
      desk,
      phones: members.map(({ caller }) => caller) as [Caller, Caller, Caller],
    };
  }
  const room = async (caller: Caller, at: object) => (await caller.data<{ room: Room | null }>(SEE, at)).room;
  async function opened(rules?: object) {
    const one = await council(rules);
    await act(one.desk, OPEN, { id: one.id });
    const seats = (await room(one.desk, one.at))?.desk?.seats ?? [];
    const seat = (number: number) => seats.find(({ label }) => label === `Fictional ${number}`)?.id ?? '';
    const here = (numbers: number[], isHere = true) =>
      act(one.desk, PRESENCE, { input: { meetingId: one.id, seatIds: numbers.map(seat), here: isHere } });
    const put = async (method = 'NAMED') =>
      (await act(one.desk, PUT, { input: { meetingId: one.id, wording: 'Une réponse écrite ?', method } }))
        .id ?? '';
    return { ...one, seat, here, put };
  }
  const follow = (caller: Caller, at: Record<string, unknown>) => {
    const browser = new LiveBrowser<{ room: Room }>(caller, FOLLOW, at);
    browsers.push(browser);
    return browser;
  };
  const until = (browser: LiveBrowser<{ room: Room }>, wanted: (state: Room) => boolean) =>
    eventually(() => {
      const state = browser.last?.room;
      return state && wanted(state) ? state : undefined;
    });

  it('says what is missing for a quorum, lets one vote by proxy, and announces the outcome', async () => {
    const { id, at, desk, phones, seat, here, put } = await opened();
    const question = await put();
    await here([1, 2]);
    expect(await act(desk, ASK, { id: question })).toMatchObject({
      ...{ __typename: 'RoomRefused', code: 'question_no_quorum', counted: 2, expected: 3 },
    });
    const proxy = await act(desk, ENTER, { input: { meetingId: id, giverId: seat(4), holderId: seat(1) } });
    expect(proxy.__typename).toBe('RoomActed');
    expect(await act(phones[2], GIVE, { id, holder: seat(1) })).toMatchObject({
      code: 'proxy_holder_is_full',
    });
    expect((await act(desk, ASK, { id: question })).__typename).toBe('RoomActed');
    const [first, second, third] = phones;
    const { myPlace } = (await room(first, at)) ?? {};
    expect(myPlace).toMatchObject({ label: 'Fictional 1', speaksFor: ['Fictional 4'] });
    expect(myPlace?.votes.map(({ own }) => own).sort()).toEqual([false, true]);
    for (const vote of myPlace?.votes ?? [])
      await act(first, CAST, { input: { questionId: question, seatId: vote.seatId, choice: 'FOR' } });
    const against = { questionId: question, seatId: seat(2), choice: 'AGAINST' };
    expect(await act(third, CAST, { input: against })).toMatchObject({ code: 'question_not_your_seat' });
    expect((await act(second, CAST, { input: against })).changed).toBe(true);
    expect((await act(second, CAST, { input: against })).changed).toBe(false);
    expect((await room(api.anonymous(), at))?.question).toMatchObject({ voted: 3, outcome: null });
    expect(await act(desk, END, { id: question })).toMatchObject({ changed: true });
    expect(await act(desk, END, { id: question })).toMatchObject({ changed: false });
    expect(await act(second, CAST, { input: against })).toMatchObject({ code: 'question_closed' });
    expect((await room(api.anonymous(), at))?.question).toMatchObject({
      ...{ state: 'CLOSED', present: 2, represented: 1 },
      outcome: { result: 'ADOPTED', for: 2, against: 1, abstain: 0, notVoting: 0 },
    });
    expect(await act(desk, CLOSE, { id })).toMatchObject({ changed: true });
    expect((await room(desk, at))?.state).toBe('HELD');
    expect(await here([3])).toMatchObject({ code: 'not_in_session' });
  });

  it('tells everybody who follows, each what is hers: the quorum lost and regained, and no direction', async () => {
    const { at, desk, phones, seat, here, put } = await opened();
    const [atDesk, atPhone, atScreen] = [desk, phones[0], (await api.signedIn('administrator')).caller].map(
      (one) => follow(one, at),
    ) as [LiveBrowser<{ room: Room }>, LiveBrowser<{ room: Room }>, LiveBrowser<{ room: Room }>];
    await here([1, 2, 3]);
    expect(await until(atScreen, ({ quorum }) => quorum.reached)).toMatchObject({
      desk: null,
      myPlace: null,
    });
    await here([3], false);
    expect((await until(atScreen, ({ quorum }) => !quorum.reached)).quorum.whole.missing).toBe(1);
    await here([3]);
    const question = await put();
    await act(desk, ASK, { id: question });
    await until(atPhone, (state) => state.question?.state === 'OPEN');
    await act(desk, TYPE, { input: { questionId: question, seatId: seat(1), choice: 'ABSTAIN' } });
    const mine = await until(atPhone, (state) => state.question?.voted === 1);
    expect(mine).toMatchObject({ desk: null, myPlace: { votes: [{ own: true, choice: 'ABSTAIN' }] } });
    const seen = await until(atDesk, (state) => state.question?.voted === 1);
    expect(seen.desk?.seats.find(({ id }) => id === seat(1))?.choice).toBe('ABSTAIN');
    const shown = await until(atScreen, (state) => state.question?.voted === 1);
    expect(JSON.stringify(shown)).not.toContain('ABSTAIN');
  });

  it('keeps a closed meeting for those who sit', async () => {
    const { id, at, phones } = await opened();
    await api.source.query('UPDATE meeting SET open_to_public = false WHERE id = $1', [id]);
    expect(await room(api.anonymous(), at)).toBeNull();
    expect(await room((await api.signedIn('administrator')).caller, at)).toBeNull();
    expect(await room(phones[0], at)).toMatchObject({ myPlace: { label: 'Fictional 1' }, desk: null });
    const stranger = follow((await api.signedIn('administrator')).caller, at);
    await stranger.heard(1);
    expect(stranger.codes).toEqual(['NOT_FOUND']);
  });
});

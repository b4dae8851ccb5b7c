import { MeetingEntity } from '../src/contexts/meetings/tables/meeting.entity';
import { aSeat, TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { startApi, type TestApi } from './support/api';

interface Entered {
  readonly __typename: string;
  readonly code?: string;
  readonly part?: string;
  readonly place?: number;
  readonly counted?: number;
  readonly expected?: number;
}
const ENTER = `mutation ($input: EnterMeetingInput!) { enterMeeting(input: $input) { __typename
  ... on Problem { code } ... on EntryRefused { part place counted expected } ... on InvalidInput { faults { field rule } } } }`;
const ROOM = `query ($slug: String!, $number: Int!) { room(assembly: "trial", slug: $slug, number: $number) {
  state openedAt closedAt questions { wording state voted outcome { result for against abstain } }
  desk { seats { label cameAt proxyTo } guests { name } } } }`;
const HOUR = 3_600_000;

describe('a meeting entered from paper', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const given = async () => {
    const trials = TrialAssemblies.of(api);
    const seats = Array.from({ length: 20 }, (_, index) => aSeat(`Fictional ${index + 10}`));
    const assembly = trials.found(seats);
    const { meeting, item } = await trials.meeting(assembly, new Date(), 'called');
    const [openedAt, closedAt] = [new Date(Date.now() - 3 * HOUR), new Date(Date.now() - HOUR)];
    await api.source.manager.update(
      MeetingEntity,
      { id: meeting.id },
      { startsAt: openedAt, endsAt: closedAt },
    );
    const { caller } = await api.signedIn('body_facilitator', {}, assembly.space);
    const ids = seats.map(({ sourceId }) => sourceId);
    const [away = '', holder = '', ...rest] = ids;
    const present = [holder, ...rest];
    const input = {
      ...{ meetingId: meeting.id, openedAt: openedAt.toISOString(), closedAt: closedAt.toISOString() },
      ...{
        present,
        proxies: [{ giver: away, holder }],
        guests: [{ name: 'Fictional Guest', quality: 'ville' }],
        reached: [item.id],
      },
      questions: [
        { itemId: item.id, wording: 'Un banc ?', method: 'SHOW_OF_HANDS', for: 12, against: 4, abstain: 3 },
        {
          wording: 'Qui préside ?',
          method: 'SECRET',
          for: 16,
          against: 3,
          spoiled: 1,
          countedBy: ['A', 'B'],
        },
        { wording: 'Par nom ?', method: 'NAMED', named: present.map((seat) => ({ seat, choice: 'FOR' })) },
      ],
    };
    const enter = async (more: object = {}) =>
      (await caller.data<{ enterMeeting: Entered }>(ENTER, { input: { ...input, ...more } })).enterMeeting;
    const room = async () =>
      (
        await caller.data<{ room: Record<string, unknown> }>(ROOM, {
          slug: assembly.slug,
          number: meeting.number,
        })
      ).room;
    return { meetingId: meeting.id, caller, input, enter, room, away, holder };
  };

  it('is written whole: twenty people, guests, points and three kinds of votes, at its hours', async () => {
    const { enter, room, input } = await given();
    expect(await enter()).toEqual({ __typename: 'MeetingEntered' });
    expect(await room()).toMatchObject({
      ...{ state: 'HELD', openedAt: input.openedAt, closedAt: input.closedAt },
      questions: [
        { state: 'CLOSED', outcome: { result: 'ADOPTED', for: 12, against: 4, abstain: 3 } },
        { state: 'CLOSED', outcome: { result: 'ADOPTED', for: 16, against: 3 } },
        { state: 'CLOSED', voted: 19, outcome: { result: 'ADOPTED', for: 19, against: 0 } },
      ],
      desk: { guests: [{ name: 'Fictional Guest' }] },
    });
  });

  it('bad input: more votes than people says which vote and by how many, and nothing at all is written', async () => {
    const { enter, room, meetingId, input, away, holder } = await given();
    const other = input.present[1] ?? '';
    const wrong = [{ wording: 'Trop ?', method: 'SHOW_OF_HANDS', for: 40 }];
    const refused = await enter({ questions: wrong });
    expect(refused).toMatchObject({
      __typename: 'EntryRefused',
      part: 'question',
      place: 1,
      counted: 40,
      expected: 20,
    });
    expect(await room()).toMatchObject({ state: 'CALLED', questions: [] });
    const left = await api.source.query<object[]>('SELECT 1 FROM presence WHERE meeting_id = $1', [
      meetingId,
    ]);
    expect(left).toEqual([]);
    const alone = [{ wording: 'Secret ?', method: 'SECRET', for: 20, countedBy: ['A', ' A '] }];
    expect((await enter({ questions: alone })).__typename).toBe('InvalidInput');
    const second = [away, other].map((giver) => ({ giver, holder }));
    const less = input.present.filter((seat) => seat !== other);
    const twice = await enter({ present: less, proxies: second });
    expect(twice).toMatchObject({ __typename: 'EntryRefused', part: 'proxies', place: 2 });
    expect(await enter()).toEqual({ __typename: 'MeetingEntered' });
  });

  it('two at once: it is entered once', async () => {
    const { enter, room } = await given();
    const answers = await Promise.all([enter(), enter()]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['EntryRefused', 'MeetingEntered']);
    expect(await room()).toMatchObject({ questions: { length: 3 } });
  });

  it('a meeting to come is not entered, nor one whose hours are upside down', async () => {
    const { enter, input } = await given();
    const soon = new Date(Date.now() + HOUR).toISOString();
    expect((await enter({ closedAt: soon })).__typename).toBe('InvalidInput');
    expect((await enter({ closedAt: new Date(0).toISOString() })).__typename).toBe('InvalidInput');
    expect(await enter(input)).toEqual({ __typename: 'MeetingEntered' });
  });
});

import { MeetingEntity } from '../src/contexts/meetings/tables/meeting.entity';
import { TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

const REPEAT = `mutation ($input: RepeatMeetingInput!) { repeatMeeting(input: $input) {
  __typename ... on SeriesSet { meetingIds } ... on InvalidInput { faults { field rule limit } } } }`;
const MOVE = `mutation ($input: MoveSeriesInput!) { moveSeries(input: $input) {
  __typename ... on SeriesSet { meetingIds } ... on Problem { code } ... on InvalidInput { faults { field rule } } } }`;
const SERIES = `query ($slug: String!, $number: Int!) { meetingBefore(assembly: "trial", slug: $slug, number: $number) {
  series { id number startsAt state } } }`;
const WEEK = 7 * 24 * 3_600_000;

interface Answer {
  readonly __typename: string;
  readonly meetingIds?: string[];
  readonly code?: string;
  readonly faults?: unknown[];
}
interface Line {
  readonly id: string;
  readonly number: number;
  readonly startsAt: string;
  readonly state: string;
}

describe('a series of meetings', () => {
  let api: TestApi;
  let trials: TrialAssemblies;
  beforeAll(async () => {
    api = await startApi();
    trials = TrialAssemblies.of(api);
  });
  afterAll(() => api.stop());

  async function given() {
    const assembly = trials.found();
    const { caller } = await api.signedIn('body_facilitator', undefined, assembly.space);
    const { meeting } = await trials.meeting(assembly, new Date());
    const times = (...weeks: number[]) =>
      weeks.map((count) => ({
        startsAt: new Date(meeting.startsAt.getTime() + count * WEEK).toISOString(),
        endsAt: new Date(meeting.endsAt.getTime() + count * WEEK).toISOString(),
      }));
    const repeat = async (asked: object[], by = caller) =>
      (await by.data<{ repeatMeeting: Answer }>(REPEAT, { input: { meetingId: meeting.id, times: asked } }))
        .repeatMeeting;
    const series = async (by: Caller = caller) => {
      const at = { slug: assembly.slug, number: meeting.number };
      return (await by.data<{ meetingBefore: { series: Line[] } | null }>(SERIES, at)).meetingBefore?.series;
    };
    const move = async (moves: object[]) =>
      (await caller.data<{ moveSeries: Answer }>(MOVE, { input: { moves } })).moveSeries;
    return { assembly, meeting, caller, times, repeat, series, move };
  }

  it('is planned at once: drafts like the first, numbered after it, that their facilitators alone see', async () => {
    const { assembly, meeting, times, repeat, series } = await given();
    expect((await repeat(times(1, 2, 3))).meetingIds).toHaveLength(3);
    const lines = await series();
    expect(lines?.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '1 DRAFT',
      '2 DRAFT',
      '3 DRAFT',
      '4 DRAFT',
    ]);
    const { manager } = api.source;
    for (const one of await manager.findBy(MeetingEntity, { space: assembly.space }))
      expect(one).toMatchObject({ title: meeting.title, place: meeting.place, seriesId: meeting.id });
    await manager.update(MeetingEntity, { id: meeting.id }, { state: 'called' });
    expect(await series(api.anonymous())).toEqual([]);
  });

  it('is made once, sent twice or by two people at the same moment', async () => {
    const { assembly, times, repeat, series } = await given();
    const { caller: other } = await api.signedIn('body_facilitator', undefined, assembly.space);
    await Promise.all([repeat(times(1, 2)), repeat(times(1, 2), other), repeat(times(2, 3))]);
    expect(await series()).toHaveLength(4);
    expect((await repeat(times(1, 2, 3))).meetingIds).toEqual([]);
  });

  it('moves together while they are drafts, all or none, and never with another', async () => {
    const { times, repeat, series, move, meeting } = await given();
    await repeat(times(1, 2));
    const [, second, third] = (await series()) ?? [];
    if (!second || !third) throw new Error('three meetings');
    const [to] = times(5);
    const moves = [second, third].map(({ id }, index) => ({ meetingId: id, ...times(5 + index)[0] }));
    expect((await move(moves)).meetingIds?.length).toBe(2);
    expect((await series())?.map(({ startsAt }) => startsAt)).toEqual([
      meeting.startsAt.toISOString(),
      ...times(5, 6).map(({ startsAt }) => startsAt),
    ]);

    await api.source.manager.update(MeetingEntity, { id: third.id }, { state: 'called' });
    const back = [second, third].map(({ id }, index) => ({ meetingId: id, ...times(1 + index)[0] }));
    expect(await move(back)).toMatchObject({ __typename: 'MeetingFixed', code: 'meeting_fixed' });
    expect((await series())?.[1]?.startsAt).toBe(to?.startsAt);

    const alone = await given();
    const stranger = { meetingId: alone.meeting.id, ...times(1)[0] };
    const refused = await alone.caller.graphql(MOVE, { input: { moves: [stranger] } });
    expect(refused.codes).toEqual(['NOT_FOUND']);
  });

  it('bad input: no day, an end before its beginning, more than two years of them', async () => {
    const { times, repeat, series } = await given();
    expect((await repeat([])).faults).toEqual([{ field: 'times', rule: 'required', limit: null }]);
    const [one] = times(1);
    const backwards = { startsAt: one?.endsAt, endsAt: one?.startsAt };
    expect((await repeat([backwards])).faults).toMatchObject([{ rule: 'ends_before_it_begins' }]);
    const many = Array.from({ length: 25 }, (_, index) => index + 1);
    expect((await repeat(times(...many))).faults).toMatchObject([{ rule: 'too_many', limit: 24 }]);
    expect(await series()).toEqual([]);
  });
});

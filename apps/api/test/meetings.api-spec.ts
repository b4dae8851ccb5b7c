import { aSeat, TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { startApi, type TestApi } from './support/api';

type Caller = Awaited<ReturnType<TestApi['signedIn']>>['caller'];

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

interface Planned {
  readonly meetingId: string;
  readonly number: number;
  readonly faults?: unknown;
}
interface Seen {
  readonly onlineLink: string | null;
  readonly agenda: readonly { readonly id: string; readonly position: number; readonly title: string }[];
}
interface Named {
  readonly __typename: string;
}

const DAY = {
  title: 'Séance plénière',
  startsAt: inHours(30 * 24),
  endsAt: inHours(30 * 24 + 2),
  place: 'Rue Jean-Lurçat',
};
const PLAN = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) {
  ... on MeetingPlanned { meetingId number } ... on InvalidInput { faults { field rule } } } }`;
const ADD = `mutation ($input: AddAgendaItemInput!) { addAgendaItem(input: $input) {
  __typename ... on InvalidInput { faults { field rule limit } } } }`;
const ORDER = `mutation ($meetingId: ID!, $order: [ID!]!) { orderAgenda(meetingId: $meetingId, order: $order) { __typename } }`;
const DROP = `mutation ($itemId: ID!) { dropAgendaItem(itemId: $itemId) { __typename } }`;
const CALL = `mutation ($id: ID!) { callMeeting(meetingId: $id) { __typename ... on MeetingCalled { seats } } }`;
const SEE = `query ($assembly: String!, $slug: String!, $number: Int!) { meeting(assembly: $assembly, slug: $slug, number: $number) {
  title state mayPrepare onlineLink agenda { id position title minutes } assembly { name } } }`;

describe('a meeting, from its plan to its call', () => {
  let api: TestApi;
  let trials: TrialAssemblies;
  beforeAll(async () => {
    api = await startApi();
    trials = TrialAssemblies.of(api);
  });
  afterAll(() => api.stop());

  const council = async (seats = [aSeat('Nadia B.'), aSeat('Karim D.')]) => {
    const assembly = trials.found(seats, { quorum: { kind: 'none' } });
    const { caller } = await api.signedIn('body_facilitator', undefined, assembly.space);
    return { assembly, caller, at: { assembly: 'trial', slug: assembly.slug } };
  };
  const plan = async (caller: Caller, at: object, more: object = {}) =>
    (await caller.data<{ planMeeting: Planned }>(PLAN, { input: { ...DAY, ...at, ...more } })).planMeeting;
  const add = async (caller: Caller, meetingId: string, title: string, minutes = 15) =>
    (
      await caller.data<{ addAgendaItem: Named }>(ADD, {
        input: { meetingId, title, kind: 'DISCUSSION', minutes },
      })
    ).addAgendaItem;
  const seen = async (caller: Pick<Caller, 'data'>, at: object, number: number) =>
    (await caller.data<{ meeting: Seen | null }>(SEE, { ...at, number })).meeting;

  const see = async (caller: Pick<Caller, 'data'>, at: object, number: number): Promise<Seen> =>
    (await seen(caller, at, number)) ?? Promise.reject(new Error('no such meeting'));

  it('is written by its facilitator alone, then read by everybody once it is called', async () => {
    const { assembly, caller, at } = await council();
    const { meetingId, number } = await plan(caller, at, { onlineLink: 'https://visio.example/salle' });
    for (const title of ['Accueil', 'Suites des avis', 'Questions diverses'])
      await add(caller, meetingId, title);
    expect(await seen(api.anonymous(), at, number)).toBeNull();
    const { agenda } = await see(caller, at, number);
    expect(agenda.map(({ position, title }) => [position, title])).toEqual([
      [1, 'Accueil'],
      [2, 'Suites des avis'],
      [3, 'Questions diverses'],
    ]);
    const [first, second, third] = agenda.map(({ id }) => id);
    await caller.data(ORDER, { meetingId, order: [first, third, second] });
    await caller.data(DROP, { itemId: third });
    expect((await caller.data<{ callMeeting: Named }>(CALL, { id: meetingId })).callMeeting).toEqual({
      __typename: 'MeetingCalled',
      seats: 2,
    });
    expect(await seen(api.anonymous(), at, number)).toMatchObject({
      state: 'CALLED',
      mayPrepare: false,
      onlineLink: 'https://visio.example/salle',
      agenda: [
        { position: 1, title: 'Accueil' },
        { position: 2, title: 'Suites des avis' },
      ],
      assembly: { name: assembly.name },
    });
    expect((await caller.data<{ callMeeting: Named }>(CALL, { id: meetingId })).callMeeting.__typename).toBe(
      'MeetingFixed',
    );
  });

  it('shows the link of a closed meeting to those who sit, and to nobody else', async () => {
    const { caller: member, personId } = await api.signedIn('resident');
    const { caller: other } = await api.signedIn('administrator');
    const { caller, at } = await council([aSeat('Nadia B.', { personId })]);
    const closed = { openToPublic: false, onlineLink: 'https://visio.example/fermee' };
    const { meetingId, number } = await plan(caller, at, closed);
    await add(caller, meetingId, 'Accueil');
    await caller.data(CALL, { id: meetingId });
    expect((await see(member, at, number)).onlineLink).toBe(closed.onlineLink);
    expect((await see(other, at, number)).onlineLink).toBeNull();
    expect((await see(api.anonymous(), at, number)).onlineLink).toBeNull();
  });

  it('numbers two that are planned at once, one after the other', async () => {
    const { caller, at } = await council();
    const planned = await Promise.all([plan(caller, at), plan(caller, at), plan(caller, at)]);
    expect(planned.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
  });

  it('refuses an order of another agenda, and leaves the agenda as it is', async () => {
    const { caller, at } = await council();
    const { meetingId, number } = await plan(caller, at);
    await add(caller, meetingId, 'Accueil');
    const { agenda } = await see(caller, at, number);
    const one = agenda[0]?.id;
    await add(caller, meetingId, 'Point d’une autre personne');
    expect(
      (await caller.data<{ orderAgenda: Named }>(ORDER, { meetingId, order: [one] })).orderAgenda.__typename,
    ).toBe('AgendaMoved');
    const twice = { meetingId, order: [one, one] };
    expect((await caller.data<{ orderAgenda: Named }>(ORDER, twice)).orderAgenda.__typename).toBe(
      'AgendaMoved',
    );
    expect((await see(caller, at, number)).agenda).toHaveLength(2);
  });

  it('bad input: says which field, and plans nothing', async () => {
    const { caller, at } = await council();
    const wrong = { endsAt: DAY.startsAt, onlineLink: 'javascript:alert(1)', capacity: 0, title: '' };
    expect((await plan(caller, at, wrong)).faults).toEqual([
      { field: 'title', rule: 'required' },
      { field: 'endsAt', rule: 'ends_before_it_begins' },
      { field: 'onlineLink', rule: 'not_a_link' },
      { field: 'capacity', rule: 'out_of_range' },
    ]);
    const { meetingId, number } = await plan(caller, at);
    expect(number).toBe(1);
    expect(await add(caller, meetingId, 'Trop long', 481)).toMatchObject({
      faults: [{ field: 'minutes', rule: 'out_of_range', limit: 480 }],
    });
    expect((await caller.data<{ callMeeting: Named }>(CALL, { id: meetingId })).callMeeting.__typename).toBe(
      'AgendaEmpty',
    );
  });
});

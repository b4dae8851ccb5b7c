import { AgendaClockEntity } from '../src/contexts/meetings/room/tables/agenda-clock.entity';
import { AgendaItemEntity } from '../src/contexts/meetings/tables/agenda-item.entity';
import { MeetingEntity } from '../src/contexts/meetings/tables/meeting.entity';
import { aSeat, TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { startApi, type TestApi } from './support/api';

type Caller = Awaited<ReturnType<TestApi['signedIn']>>['caller'];
interface Named {
  readonly __typename: string;
  readonly code?: string;
  readonly faults?: readonly object[];
}
interface Before {
  readonly sits: boolean;
  readonly proposedItems: readonly {
    id: string;
    title: string;
    state: string;
    reason: string | null;
    mine: boolean;
  }[];
  readonly unfinished: readonly { id: string; title: string; number: number }[];
}

const SAID = '__typename ... on Problem { code } ... on InvalidInput { faults { field rule limit } }';
const PROPOSE = `mutation ($input: ProposeAgendaItemInput!) { proposeAgendaItem(input: $input) { ${SAID} } }`;
const WITHDRAW = `mutation ($itemId: ID!) { withdrawProposedItem(itemId: $itemId) { ${SAID} } }`;
const ANSWER = `mutation ($input: AnswerProposedItemInput!) { answerProposedItem(input: $input) { ${SAID} } }`;
const CARRY = `mutation ($meetingId: ID!, $itemIds: [ID!]!) { carryItems(meetingId: $meetingId, itemIds: $itemIds) { ${SAID} } }`;
const BEFORE = `query ($slug: String!, $number: Int!) { meetingBefore(assembly: "trial", slug: $slug, number: $number) {
  sits proposedItems { id title state reason mine } unfinished { id title number } } }`;
const AGENDA = `query ($slug: String!, $number: Int!) { meeting(assembly: "trial", slug: $slug, number: $number) {
  agenda { position title carriedNumber } } }`;
const NOW = new Date();

describe('an agenda written together', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const council = async () => {
    const trials = TrialAssemblies.of(api);
    const { caller: member, personId } = await api.signedIn();
    const assembly = trials.found([aSeat('Nadia B.', { personId })]);
    const { caller: keeper } = await api.signedIn('body_facilitator', {}, assembly.space);
    const { meeting } = await trials.meeting(assembly, NOW);
    const at = { slug: assembly.slug, number: meeting.number };
    return { trials, assembly, member, personId, keeper, meeting, at };
  };
  const propose = async (caller: Caller, meetingId: string, title: string) =>
    (
      await caller.data<{ proposeAgendaItem: Named }>(PROPOSE, {
        input: { meetingId, title, kind: 'DISCUSSION', minutes: 20, note: 'Depuis mars.' },
      })
    ).proposeAgendaItem;
  const before = async (caller: Pick<Caller, 'data'>, at: object) =>
    (await caller.data<{ meetingBefore: Before | null }>(BEFORE, at)).meetingBefore;
  const answer = async (caller: Caller, input: object) =>
    (await caller.data<{ answerProposedItem: Named }>(ANSWER, { input })).answerProposedItem;
  const agenda = async (caller: Caller, at: object) =>
    (await caller.data<{ meeting: { agenda: { position: number; title: string }[] } }>(AGENDA, at)).meeting
      .agenda;

  it('takes a member’s point while it is prepared, once, and shows it to her and to its facilitator alone', async () => {
    const { member, keeper, meeting, at } = await council();
    expect(await before(api.anonymous(), at)).toBeNull();
    const twice = await Promise.all([
      propose(member, meeting.id, 'Un banc devant l’école'),
      propose(member, meeting.id, 'Un banc devant l’école'),
    ]);
    expect(twice.map(({ __typename }) => __typename)).toEqual(['AgendaSet', 'AgendaSet']);
    const { caller: stranger } = await api.signedIn();
    expect(
      (
        await stranger.graphql(PROPOSE, {
          input: { meetingId: meeting.id, title: 'Autre', kind: 'DECISION', minutes: 5 },
        })
      ).codes,
    ).toEqual(['NOT_FOUND']);
    expect(await before(stranger, at)).toBeNull();
    expect((await before(member, at))?.proposedItems).toMatchObject([{ state: 'PROPOSED', mine: true }]);
    expect((await before(keeper, at))?.proposedItems).toMatchObject([{ state: 'PROPOSED', mine: false }]);
  });

  it('two at once: one answer stands, the other is told; the member reads it and is told by mail', async () => {
    const { member, personId, keeper, assembly, meeting, at } = await council();
    await propose(member, meeting.id, 'Un banc');
    const [point] = (await before(keeper, at))?.proposedItems ?? [];
    const { caller: second } = await api.signedIn('body_facilitator', {}, assembly.space);
    const itemId = point?.id;
    const none = await answer(keeper, { itemId, answer: 'DECLINE', reason: '' });
    expect(none.faults).toEqual([{ field: 'reason', rule: 'required', limit: 3 }]);
    const said = await Promise.all([
      answer(keeper, { itemId, answer: 'KEEP' }),
      answer(second, { itemId, answer: 'DECLINE', reason: 'Ce n’est pas du quartier.' }),
    ]);
    expect(said.map(({ __typename }) => __typename).sort()).toEqual(['AgendaSet', 'ItemAnswered']);
    const kept = said[0]?.__typename === 'AgendaSet';
    expect((await before(member, at))?.proposedItems[0]?.state).toBe(kept ? 'KEPT' : 'DECLINED');
    expect(await agenda(keeper, at)).toHaveLength(kept ? 2 : 1);
    const told = await api.source.query<object[]>(
      `SELECT 1 FROM outbox_event WHERE payload::text LIKE '%agenda_item_answered%' AND payload::text LIKE $1`,
      [`%${personId}%`],
    );
    expect(told).toHaveLength(1);
    const back = await member.data<{ withdrawProposedItem: Named }>(WITHDRAW, { itemId });
    expect(back.withdrawProposedItem.code).toBe('agenda_item_answered');
  });

  it('bad input: a point too many, or a meeting that is over, says so and keeps what there is', async () => {
    const { member, meeting, at } = await council();
    for (const title of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'].map((word) => `Point ${word}`))
      await propose(member, meeting.id, title);
    expect(await propose(member, meeting.id, 'Encore un')).toMatchObject({
      faults: [{ field: 'title', rule: 'too_many', limit: 5 }],
    });
    expect((await before(member, at))?.proposedItems).toHaveLength(5);
    await api.source.manager.update(MeetingEntity, { id: meeting.id }, { state: 'cancelled' });
    const late = await member.graphql(PROPOSE, {
      input: { meetingId: meeting.id, title: 'Trop tard', kind: 'DECISION', minutes: 5 },
    });
    expect(late.codes).toEqual(['NOT_FOUND']);
  });

  it('takes over what earlier meetings did not finish: each point once, whoever asks at the same moment', async () => {
    const { trials, assembly, keeper, meeting, at } = await council();
    const { meeting: past, item: reached } = await trials.meeting(
      assembly,
      new Date(NOW.getTime() - 30 * 86_400_000),
    );
    const { manager } = api.source;
    await manager.update(MeetingEntity, { id: past.id }, { state: 'held' });
    const point = { meetingId: past.id, kind: 'discussion' as const, minutes: 10, position: 2 };
    const add = (title: string, state: 'kept' | 'put_off' | 'declined') =>
      manager.save(manager.create(AgendaItemEntity, { ...point, title, state, note: '' }));
    const left = await add('Pas le temps', 'kept');
    await add('Une autre fois', 'put_off');
    await add('Refusé', 'declined');
    await manager.insert(AgendaClockEntity, { itemId: reached.id, meetingId: past.id, current: false });
    const found = (await before(keeper, at))?.unfinished ?? [];
    expect(found.map(({ title, number }) => [title, number]).sort()).toEqual([
      ['Pas le temps', past.number],
      ['Une autre fois', past.number],
    ]);
    const itemIds = [...found.map(({ id }) => id), reached.id];
    const carried = await Promise.all(
      [0, 1].map(() => keeper.data<{ carryItems: Named }>(CARRY, { meetingId: meeting.id, itemIds })),
    );
    expect(carried.map(({ carryItems }) => carryItems.__typename)).toEqual(['AgendaSet', 'AgendaSet']);
    expect((await agenda(keeper, at)).map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(await agenda(keeper, at)).toContainEqual(
      expect.objectContaining({ title: left.title, carriedNumber: past.number }),
    );
    expect((await before(keeper, at))?.unfinished).toEqual([]);
  });
});

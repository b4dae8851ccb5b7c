import { givenDatabase } from '@parvis/testing';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { RoomStore } from '../follow-room/room.store';
import { type HeldRoom, holdRoom, roomVerbs, type RoomVerbs, said } from '../testing/room-verbs';

/** How often each race is run: who comes first is chance, the verdict is not. */
const TIMES = 6;
const MORE_THAN_HALF = { quorum: { whole: { share: { parts: 1, of: 2 }, comparison: 'more_than' } } };

const database = givenDatabase(openDataSource, { poolSize: 24 });
const clock = new SetClock(new Date('2027-03-17T18:00:00Z'));
let verbs: RoomVerbs;
beforeAll(() => {
  verbs = roomVerbs(database.source, clock);
});

const held = (count: number, rules: object = {}) => holdRoom(database.source, verbs, { clock, count, rules });
const come = ({ desks, room, seats }: HeldRoom, from = 0, to = seats.length) =>
  verbs.presence.take(desks[0], {
    ...{ meetingId: room.meetingId, seatIds: seats.slice(from, to), here: true, way: 'desk' as never },
  });
async function opened(method: 'named' | 'secret', count = 4) {
  const held_ = await held(count);
  await come(held_);
  const questionId = await held_.put(method);
  expect(said(await verbs.opening.open(held_.desks[0], questionId, null))).toBe('taken');
  return { ...held_, questionId };
}
const rows = async <T>(text: string, id: string) => (await database.source.query(text, [id])) as T[];
const countOf = async (table: string, id: string) =>
  (await rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE question_id = $1`, id))[0]?.n;
const outcomeOf = async (id: string) =>
  (
    await rows<{ outcome: { tally: object; notVoting: number } | null }>(
      'SELECT outcome FROM question WHERE id = $1',
      id,
    )
  )[0]?.outcome;
const several = async (race: () => Promise<void>) => {
  for (let time = 0; time < TIMES; time++) await race();
};

/** `first` has written and waits to end; `second` comes meanwhile; then both go on. No waiting by the clock. */
async function between<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const holder = database.source.createQueryRunner();
  await holder.startTransaction();
  try {
    await verbs.audit.hold(holder.manager);
    const one = first();
    await untilWaiting(1);
    const two = second();
    await Promise.race([untilWaiting(2), two.catch(() => undefined)]);
    await holder.commitTransaction();
    return await Promise.all([one, two]);
  } finally {
    await holder.release();
  }
}

async function untilWaiting(count: number): Promise<void> {
  const text = `SELECT count(*)::int AS n FROM pg_stat_activity
                 WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  for (;;) {
    const [row] = (await database.source.query(text)) as { n: number }[];
    if ((row?.n ?? 0) >= count) return;
  }
}

describe('votes at the same moment', () => {
  it('two votes of one seat, from two phones: one counts', () =>
    several(async () => {
      const { questionId, members, seats, desks } = await opened('named');
      const vote = (choice: 'for' | 'against') =>
        verbs.named.cast(members[0] as never, questionId, { seatId: String(seats[0]), choice });
      await Promise.all([vote('for'), vote('against'), vote('for'), vote('against')]);
      expect(await countOf('named_vote', questionId)).toBe(1);
      await verbs.closing.close(desks[0], questionId, null);
      expect(await outcomeOf(questionId)).toMatchObject({ notVoting: 3 });
    }));

  it('two secret votes of one seat: one signature, one ballot, and the other is told', () =>
    several(async () => {
      const { questionId, members, seats } = await opened('secret');
      const votes = (['for', 'against', 'abstain'] as const).map((choice) =>
        verbs.secret.cast(members[0] as never, questionId, { seatId: String(seats[0]), choice }),
      );
      expect((await Promise.all(votes)).map(said).sort()).toEqual([
        'question_already_voted',
        'question_already_voted',
        'taken',
      ]);
      expect([
        await countOf('secret_signature', questionId),
        await countOf('secret_ballot', questionId),
      ]).toEqual([1, 1]);
    }));

  it.each(['named', 'secret'] as const)(
    'a closing that comes upon a %s vote waits for it, and counts it',
    async (method) => {
      const { questionId, members, seats, desks } = await opened(method);
      const [vote, closing] = await between(
        () =>
          verbs[method].cast(members[0] as never, questionId, { seatId: String(seats[0]), choice: 'for' }),
        () => verbs.closing.close(desks[0], questionId, null),
      );
      expect([vote, closing].map(said)).toEqual(['taken', 'taken']);
      expect(await outcomeOf(questionId)).toMatchObject({ tally: { for: 1 }, notVoting: 3 });
    },
  );

  it('a vote that comes upon a closing is refused, and changes nothing of it', async () => {
    const { questionId, members, seats, desks } = await opened('secret');
    const [closing, vote] = await between(
      () => verbs.closing.close(desks[0], questionId, null),
      () => verbs.secret.cast(members[0] as never, questionId, { seatId: String(seats[0]), choice: 'for' }),
    );
    expect([closing, vote].map(said)).toEqual(['taken', 'question_closed']);
    expect(await outcomeOf(questionId)).toMatchObject({ tally: { for: 0 }, notVoting: 4 });
    expect(await countOf('secret_ballot', questionId)).toBe(0);
  });

  it('two facilitators closing the same question: one closes, the other finds it closed', () =>
    several(async () => {
      const { questionId, desks } = await opened('named');
      const closings = await Promise.all(desks.map((desk) => verbs.closing.close(desk, questionId, null)));
      expect(closings.map(said).sort()).toEqual(['same', 'taken']);
    }));
});

it('a vote that is entered afterwards ends after it began', async () => {
  const { questionId, desks } = await opened('named');
  const before = new Date(clock.now().getTime() - 1_000);
  expect(await verbs.closing.close(desks[0], questionId, before)).toMatchObject({
    faults: [{ field: 'at', rule: 'before_the_question' }],
  });
});

describe('the room at the same moment', () => {
  it('a departure that comes upon an opening leaves the vote as it opened', async () => {
    const held_ = await held(4, MORE_THAN_HALF);
    await come(held_, 0, 3);
    const questionId = await held_.put('named');
    const leave = { meetingId: held_.room.meetingId, seatIds: [String(held_.seats[0])], here: false };
    clock.advance(1_000);
    const [opening, leaving] = await between(
      () => verbs.opening.open(held_.desks[0], questionId, null),
      () => verbs.presence.take(held_.desks[1], { ...leave, way: 'desk' as never }),
    );
    expect([opening, leaving].map(said)).toEqual(['taken', 'taken']);
    expect(await countOf('question_seat', questionId)).toBe(3);
  });

  it('an opening that comes upon a departure sees it: without quorum nothing opens', async () => {
    const held_ = await held(4, MORE_THAN_HALF);
    await come(held_, 0, 3);
    const questionId = await held_.put('named');
    const leave = { meetingId: held_.room.meetingId, seatIds: [String(held_.seats[0])], here: false };
    clock.advance(1_000);
    const [leaving, opening] = await between(
      () => verbs.presence.take(held_.desks[1], { ...leave, way: 'desk' as never }),
      () => verbs.opening.open(held_.desks[0], questionId, null),
    );
    expect([leaving, opening].map(said)).toEqual(['taken', 'question_no_quorum']);
    expect(await countOf('question_seat', questionId)).toBe(0);
  });

  it('two proxies to one holder who may hold one: one stands', () =>
    several(async () => {
      const { members, seats, room } = await held(4);
      const given = await Promise.all(
        [1, 2, 3].map((giver) =>
          verbs.proxies.give(members[giver] as never, room.meetingId, String(seats[0])),
        ),
      );
      expect(given.map(said).sort()).toEqual(['proxy_holder_is_full', 'proxy_holder_is_full', 'taken']);
    }));

  it('two questions opened at once: one is open', () =>
    several(async () => {
      const held_ = await held(3);
      await come(held_);
      const questions = [await held_.put('named'), await held_.put('secret')];
      const openings = await Promise.all(
        questions.map((id, index) => verbs.opening.open(held_.desks[index] as never, id, null)),
      );
      expect(openings.map(said).sort()).toEqual(['question_another_open', 'taken']);
    }));
});

describe('slips at the same moment', () => {
  const slips = (questionId: string, seat: string, against = 1) => ({
    ...{ questionId, for: 0, against, abstain: 1 - against, spoiled: 0, seatIds: [seat] },
  });

  it('two people who count at once: one waits for the other, and what both say is taken once', () =>
    several(async () => {
      const { questionId, desks, seats } = await opened('secret');
      const counts = await Promise.all(
        desks.map((desk) => verbs.counts.slips(desk, slips(questionId, String(seats[3])))),
      );
      expect(counts.map(said)).toEqual(['taken', 'taken']);
      expect([
        await countOf('secret_signature', questionId),
        await countOf('secret_ballot', questionId),
      ]).toEqual([1, 1]);
      expect(await countOf('slips_count', questionId)).toBe(0);
    }));

  it('the slip of somebody whose phone has just voted is refused, and nothing of the count is kept', async () => {
    const { questionId, desks, members, seats } = await opened('secret');
    const seat = String(seats[3]);
    await verbs.counts.slips(desks[0], slips(questionId, seat));
    const [vote, count] = await between(
      () => verbs.secret.cast(members[3] as never, questionId, { seatId: seat, choice: 'for' }),
      () => verbs.counts.slips(desks[1], slips(questionId, seat)),
    );
    expect([vote, count].map(said)).toEqual(['taken', 'question_already_voted']);
    expect([
      await countOf('secret_signature', questionId),
      await countOf('secret_ballot', questionId),
    ]).toEqual([1, 1]);
  });
});

it('a room read while another secret vote closes shows its own signatures', async () => {
  const [one, other] = [await opened('secret'), await opened('secret')];
  await verbs.secret.cast(one.members[0] as never, one.questionId, {
    seatId: String(one.seats[0]),
    choice: 'for',
  });
  const store = new RoomStore(database.source, clock);
  const readings: Promise<number>[] = [];
  const closing = verbs.closing.close(other.desks[0], other.questionId, null);
  for (let time = 0; time < 10; time++)
    readings.push(store.read(one.room.meetingId).then(({ current }) => current?.signed.length ?? -1));
  await closing;
  expect(await Promise.all(readings)).toEqual(Array.from({ length: 10 }, () => 1));
});

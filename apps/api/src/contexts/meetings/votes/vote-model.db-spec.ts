import {
  type Choice,
  CHOICES,
  parseMeetingRules,
  presenceAt,
  tallyOfState,
  VOTE_METHODS,
} from '@parvis/quorum';
import { givenDatabase } from '@parvis/testing';
import fc from 'fast-check';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { readAttendance, roomOf } from '../room/attendance';
import { PresenceWayName } from '../take-presence/take-presence.input';
import { RoomModel, type RoomDeed, withoutFault } from '../testing/room-model';
import { type HeldRoom, holdRoom, roomVerbs, type RoomVerbs, said } from '../testing/room-verbs';
import { ballotsIn } from './question-tally';

/** `PARVIS_TEST_RUNS` meetings (20 when nothing is said), from `PARVIS_TEST_SEED` to play one again. */
const RUNS = Number(process.env['PARVIS_TEST_RUNS'] ?? 20);
const SEED = Number(process.env['PARVIS_TEST_SEED'] ?? Date.now() % 2 ** 31);
/** A slow machine plays fewer of the twenty; a longer run is bounded by its number. */
const MOST_MS = RUNS > 20 ? undefined : 40_000;
const SEATS = 5;

const database = givenDatabase(openDataSource, { poolSize: 8 });
const clock = new SetClock(new Date('2027-03-17T18:00:00Z'));
let verbs: RoomVerbs;
beforeAll(() => {
  verbs = roomVerbs(database.source, clock);
  process.stdout.write(`votes against their model: ${RUNS} meetings, PARVIS_TEST_SEED=${SEED}\n`);
});

const seat = fc.nat(SEATS - 1);
const few = fc.nat(2);
const voteDeed: fc.Arbitrary<RoomDeed> = fc
  .record({
    ...{ seat, other: seat, choice: fc.constantFrom<Choice>(...CHOICES) },
    ...{ own: fc.nat(2), twice: fc.integer({ min: 0, max: 3 }) },
  })
  .map(({ seat: of, other, own, twice, choice }) => ({
    ...{ deed: 'vote' as const, seat: of, by: own > 0 ? of : other, choice, twice: twice === 0 },
  }));
/** Most have come before anything is asked. */
const coming = fc
  .subarray([0, 1, 2, 3, 4], { minLength: 2 })
  .map((seats): readonly RoomDeed[] => seats.map((one) => ({ deed: 'arrive', seat: one })));
const doing: fc.Arbitrary<readonly RoomDeed[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ deed: fc.constant('arrive' as const), seat }) },
    {
      weight: 2,
      arbitrary: fc.record({ deed: fc.constantFrom('leave' as const, 'takeBack' as const), seat }),
    },
    { weight: 3, arbitrary: fc.record({ deed: fc.constant('give' as const), seat, holder: seat }) },
    {
      weight: 4,
      arbitrary: fc.record({ deed: fc.constant('ask' as const), method: fc.constantFrom(...VOTE_METHODS) }),
    },
    { weight: 10, arbitrary: voteDeed },
    {
      weight: 1,
      arbitrary: fc.record({
        deed: fc.constant('hands' as const),
        hands: fc.record({ for: few, against: few, abstain: few }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        deed: fc.constant('slips' as const),
        slips: fc.record({ for: fc.nat(1), against: fc.nat(1), abstain: fc.nat(1), void: fc.nat(1) }),
        signed: fc.uniqueArray(seat, { maxLength: 3 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ deed: fc.constant('close' as const), twice: fc.boolean() }) },
  ),
  { minLength: 15, maxLength: 45 },
);
const rulesJson = fc.record({
  quorum: fc.constantFrom(
    {},
    { whole: { members: 2 } },
    { whole: { share: { parts: 1, of: 2 }, comparison: 'more_than' }, proxiesCount: false },
  ),
  proxies: fc.record({ perHolder: fc.nat(2), whenGiverComes: fc.constantFrom('silent', 'ended') }),
  questions: fc.record({
    base: fc.constantFrom('cast', 'present'),
    threshold: fc.constantFrom('simple', 'absolute'),
    tie: fc.constantFrom('rejected', 'chair'),
    mayChange: fc.boolean(),
  }),
});

/** The same deed by the verbs. @returns what each call answered, in no order when there are two at once */
async function really(held: HeldRoom, questionId: string | null, deed: RoomDeed): Promise<readonly string[]> {
  const { room, members, seats, desks } = held;
  const { meetingId } = room;
  if (deed.deed === 'vote') return questionId ? votes(held, questionId, deed) : ['nothing'];
  const [member, seatId] = 'seat' in deed ? [members[deed.seat] as never, String(seats[deed.seat])] : [];
  if (deed.deed === 'arrive' || deed.deed === 'leave' || deed.deed === 'takeBack') {
    if (deed.deed === 'takeBack') return [said(await verbs.proxies.takeBack(member as never, meetingId))];
    const here = deed.deed === 'arrive';
    const way = PresenceWayName.DESK;
    return [said(await verbs.presence.take(desks[0], { meetingId, seatIds: [String(seatId)], here, way }))];
  }
  if (deed.deed === 'give')
    return [said(await verbs.proxies.give(member as never, meetingId, String(seats[deed.holder])))];
  if (deed.deed === 'ask' || !questionId) return ['nothing'];
  if (deed.deed === 'close') {
    const closers = deed.twice ? desks : desks.slice(0, 1);
    return (await Promise.all(closers.map((desk) => verbs.closing.close(desk, questionId, null)))).map(said);
  }
  if (deed.deed === 'hands') return [said(await verbs.counts.hands(desks[0], { questionId, ...deed.hands }))];
  if (deed.deed === 'slips') return [await slips(held, questionId, deed)];
  return ['nothing'];
}

async function votes(
  { members, seats }: HeldRoom,
  questionId: string,
  deed: Extract<RoomDeed, { deed: 'vote' }>,
): Promise<readonly string[]> {
  const [row] = (await database.source.query('SELECT rule FROM question WHERE id = $1', [questionId])) as [
    { rule: { method: string } },
  ];
  const verb = row.rule.method === 'secret' ? verbs.secret : verbs.named;
  const seatId = String(seats[deed.seat]);
  const vote = () => verb.cast(members[deed.by] as never, questionId, { seatId, choice: deed.choice });
  return (await Promise.all(deed.twice ? [vote(), vote()] : [vote()])).map(said);
}

/** Counted by one, then by the other: the second says the same. */
async function slips(
  { desks, seats }: HeldRoom,
  questionId: string,
  { slips: counted, signed }: Extract<RoomDeed, { deed: 'slips' }>,
): Promise<string> {
  const { void: spoiled, ...choices } = counted;
  const input = { questionId, ...choices, spoiled, seatIds: signed.map((index) => String(seats[index])) };
  const first = said(await verbs.counts.slips(desks[0], input));
  return first === 'taken' ? said(await verbs.counts.slips(desks[1], input)) : first;
}

interface Held {
  readonly state: string;
  readonly outcome: unknown;
  readonly votes: Record<string, string>;
  readonly signed: string[];
  readonly ballots: number;
}

/** Everything that is held of a question, as the database has it. */
async function heldOf(questionId: string): Promise<Held> {
  const [row] = (await database.source.query(
    `SELECT state, outcome,
            coalesce((SELECT json_object_agg(seat_id, choice ORDER BY seat_id) FROM named_vote
                       WHERE question_id = $1), '{}') AS votes,
            ARRAY(SELECT seat_id::text FROM secret_signature WHERE question_id = $1 ORDER BY 1) AS signed,
            (SELECT count(*)::int FROM secret_ballot WHERE question_id = $1) AS ballots
       FROM question WHERE id = $1`,
    [questionId],
  )) as [Held];
  return row;
}

async function agrees(model: RoomModel, { room }: HeldRoom, questionId: string | null): Promise<void> {
  const { manager } = database.source;
  const at = clock.now().getTime();
  const attendance = roomOf(await readAttendance(manager, room.meetingId));
  expect([...presenceAt(attendance.stays, at)].sort()).toEqual([...model.here(at)].sort());
  const { question } = model;
  if (!questionId || !question || question.at === 'prepared') return;
  const held = await heldOf(questionId);
  expect(held.state).toBe(question.at);
  expect(held.votes).toEqual(Object.fromEntries(question.votes));
  expect(held.signed).toEqual([...question.signatures].sort());
  expect(held.ballots).toBe(held.signed.length);
  if (question.rule.method === 'secret')
    expect(await ballotsIn(manager, questionId)).toEqual(tallyOfState(question));
  if (question.at === 'closed') expect(held.outcome).toEqual(question.outcome);
}

async function playedOut(json: object, acts: readonly RoomDeed[]): Promise<void> {
  const rules = parseMeetingRules(json);
  if (!rules.ok) throw new Error(JSON.stringify(rules.error));
  const held = await holdRoom(database.source, verbs, { clock, count: SEATS, rules: json });
  const model = new RoomModel(
    rules.value,
    held.seats.map((id) => ({ id, college: 'residents' })),
  );
  const closed = new Map<string, Held>();
  let questionId: string | null = null;
  for (const deed of acts) {
    clock.advance(1_000);
    const wanted = model.does(deed, clock.now().getTime());
    let answers: readonly string[];
    if (deed.deed === 'ask') {
      const id = await held.put(deed.method);
      answers = [said(await verbs.opening.open(held.desks[0], id, null))];
      if (answers[0] === 'taken') questionId = id;
    } else answers = await really(held, questionId, deed);
    expect([deed, answers.map(withoutFault).sort()]).toEqual([deed, [...wanted].sort()]);
    await agrees(model, held, questionId);
    if (questionId && model.question?.at === 'closed' && !closed.has(questionId))
      closed.set(questionId, await heldOf(questionId));
  }
  for (const [id, before] of closed) expect(await heldOf(id)).toEqual(before);
}

it(
  'whatever people do in a room, the database takes and keeps what the rules say',
  async () => {
    await fc.assert(
      fc.asyncProperty(rulesJson, coming, doing, (json, came, done) => playedOut(json, [...came, ...done])),
      {
        seed: SEED,
        numRuns: RUNS,
        interruptAfterTimeLimit: MOST_MS,
      },
    );
  },
  RUNS > 20 ? RUNS * 10_000 : 180_000,
);

it('a signature and a ballot share the question, and nothing else: no key, no time, no order', async () => {
  const columns = (await database.source.query(
    `SELECT table_name AS "table", array_agg(column_name || ' ' || data_type ORDER BY column_name) AS columns
       FROM information_schema.columns WHERE table_name IN ('secret_signature', 'secret_ballot')
      GROUP BY table_name ORDER BY table_name`,
  )) as { table: string; columns: string[] }[];
  expect(columns).toEqual([
    { table: 'secret_ballot', columns: ['choice text', 'id uuid', 'question_id uuid'] },
    { table: 'secret_signature', columns: ['question_id uuid', 'seat_id uuid'] },
  ]);
});

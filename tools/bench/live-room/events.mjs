import { pause, until } from '../realtime/measure.mjs';
import { spread } from './watch.mjs';

const BETWEEN_MS = 120;
const ARRIVALS = 40;
const QUESTIONS = 4;
const VOTES = 15;

/**
 * Arrivals, questions and votes by the verbs themselves, one after the other: from each COMMIT to the full state at each
 * client, and from the request of whoever acted.
 */
export async function measureEvents(hall, ear) {
  const { cookies, seats, watch } = hall;
  await hall.arrive(seats.slice(0, -ARRIVALS));
  hall.follow(hall.bare);
  const first = watch.expect(({ present }) => present === seats.length - ARRIVALS);
  if (!(await until(() => first.left === 0))) throw new Error('not every client got the first state');
  const events = [];
  for await (const { kind, seen, send } of happenings(hall)) {
    const event = { kind, ...(await timed(hall, ear, seen, send)) };
    events.push(event);
    await pause(BETWEEN_MS);
  }
  await until(() => events.every(({ told }) => told.left === 0));
  const waits = (chosen, from) =>
    chosen.flatMap((event) => event.told.at.filter(Boolean).map((when) => when - event[from]));
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  const of = (kind) =>
    spread(
      waits(
        events.filter((event) => event.kind === kind),
        'committed',
      ),
    );
  const all = waits(events, 'committed');
  return {
    clients: cookies.length,
    events: events.length,
    expected: events.length * cookies.length,
    delivered: all.length,
    ...spread(all),
    byEvent: Object.fromEntries(kinds.map((kind) => [kind, of(kind)])),
    fromRequest: spread(waits(events, 'sent')),
  };
}

/** Sends, and knows when it was committed: the first that was heard since. */
async function timed({ watch }, ear, seen, send) {
  const told = watch.expect(seen);
  const heard = ear.heard.length;
  const sent = performance.now();
  await send();
  await until(() => ear.heard.length > heard);
  return { told, sent, committed: ear.heard[heard] };
}

async function* happenings(hall) {
  const { seats } = hall;
  for (let here = seats.length - ARRIVALS; here < seats.length; here++)
    yield {
      kind: 'presence',
      seen: ({ present }) => present > here,
      send: () => hall.arrive([seats[here]]),
    };
  for (let number = 1; number <= QUESTIONS; number++) {
    const questionId = await hall.put('NAMED');
    const from = (state, wanted) => state.number > number || (state.number === number && wanted(state));
    yield {
      kind: 'question opened',
      seen: (state) => from(state, () => true),
      send: () => hall.desk('openQuestion', { questionId }),
    };
    for (let turn = 0; turn < VOTES; turn++)
      yield {
        kind: 'vote',
        seen: (state) => from(state, ({ voted, state: at }) => voted > turn || at === 'CLOSED'),
        send: () =>
          hall.vote((number * VOTES + turn) % seats.length, 'castVote', { questionId, choice: 'FOR' }),
      };
    yield {
      kind: 'question closed',
      seen: (state) => from(state, ({ state: at }) => at === 'CLOSED'),
      send: () => hall.desk('closeQuestion', { questionId }),
    };
  }
}

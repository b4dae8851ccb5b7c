import { pause, until } from '../realtime/measure.mjs';
import { spread } from './watch.mjs';

const WITHIN_MS = 10_000;
const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN'];
/** One phone in four sends its vote twice at once, to two processes. */
const TWICE = 4;
const AGAIN_MS = 250;

/**
 * Everybody votes within ten seconds, each from her own session, and the desk closes: are all votes there, once, in the
 * database and on every phone?
 * @param {{ method: 'NAMED' | 'SECRET', halfway?: () => Promise<object> }} how `halfway`: what happens in the middle
 */
export async function burst(hall, ear, client, { method, halfway }) {
  const { seats, watch } = hall;
  const questionId = await hall.put(method);
  const { rows } = await client.query('SELECT number FROM question WHERE id = $1', [questionId]);
  const { number } = rows[0];
  const isOpen = watch.expect((state) => state.number === number);
  await hall.desk('openQuestion', { questionId });
  await until(() => isOpen.left === 0);
  const heard = ear.heard.length;
  const counted = method === 'NAMED' ? countsExpected(watch, number, seats.length) : [];
  const choices = seats.map((_, index) => CHOICES[index % CHOICES.length]);
  const verb = method === 'NAMED' ? 'castVote' : 'castSecret';
  const middle = pause(WITHIN_MS / 2).then(() => halfway?.());
  const votes = await Promise.all(
    choices.map((choice, index) => voteInTurn(hall, { index, verb, questionId, choice })),
  );
  const happened = await middle;
  await until(() => counted.every(({ left }) => left === 0));
  const committed = ear.heard.slice(heard, heard + counted.length);
  const closed = await closing(hall, ear, { questionId, number });
  const told = counted.flatMap((event, index) => event.at.map((when) => when - committed[index]));
  return {
    method,
    votes: votes.length,
    sentTwice: seats.filter((_, index) => index % TWICE === 0).length,
    again: votes.reduce((sum, { tries }) => sum + tries - 1, 0),
    answer: spread(votes.map(({ ms }) => ms)),
    ...(told.length > 0 && { commitToEveryPhone: spread(told) }),
    closing: spread(closed),
    ...(await kept(client, hall, { questionId, method, choices, votes })),
    ...happened,
  };
}

/** The n-th vote that is committed is known to a client once it was told of n votes. */
const countsExpected = (watch, number, count) =>
  Array.from({ length: count }, (_, index) =>
    watch.expect((state) => state.number === number && (state.voted > index || state.state === 'CLOSED')),
  );

async function voteInTurn(hall, { index, verb, ...vote }) {
  await pause((WITHIN_MS / hall.seats.length) * index);
  const from = performance.now();
  const second = hall.urls.find((url) => url !== hall.urlOf(index) && !hall.dead.has(url));
  const twice = index % TWICE === 0 && second ? cast(hall, index, verb, { ...vote, url: second }) : null;
  const [first, other] = await Promise.all([cast(hall, index, verb, vote), twice]);
  const taken = first.taken || (other?.taken ?? false);
  return { ms: performance.now() - from, tries: first.tries + (other ? other.tries - 1 : 0), taken };
}

/** Sends until somebody answers. Already there is there: the first answer was lost, or the twin came first. */
async function cast(hall, index, verb, vote) {
  for (let tries = 1; ; tries++) {
    try {
      const answer = await hall.vote(index, verb, tries === 1 ? vote : { ...vote, url: undefined });
      if (answer.code && answer.code !== 'question_already_voted') throw new Refusal(JSON.stringify(answer));
      return { taken: true, tries };
    } catch (error) {
      if (error instanceof Refusal || tries > 20) throw error;
      await pause(AGAIN_MS);
    }
  }
}

class Refusal extends Error {}

async function closing(hall, ear, { questionId, number }) {
  const told = hall.watch.expect((state) => state.number === number && state.state === 'CLOSED');
  const heard = ear.heard.length;
  await hall.desk('closeQuestion', { questionId });
  await until(() => told.left === 0 && ear.heard.length > heard);
  return told.at.filter(Boolean).map((when) => when - ear.heard[heard]);
}

const sumBy = (choices) =>
  Object.fromEntries(
    CHOICES.map((one) => [one.toLowerCase(), choices.filter((choice) => choice === one).length]),
  );

/** In the database and on each phone: what was acknowledged and is missing, and what is there more than once. */
async function kept(client, { seats, watch }, { questionId, method, choices, votes }) {
  const named = method === 'NAMED';
  const voters = await client.query(
    `SELECT seat_id AS seat FROM ${named ? 'named_vote' : 'secret_signature'} WHERE question_id = $1`,
    [questionId],
  );
  const ballots = await client.query(
    `SELECT choice, count(*)::int AS n FROM ${named ? 'named_vote' : 'secret_ballot'}
      WHERE question_id = $1 GROUP BY choice`,
    [questionId],
  );
  const counted = Object.fromEntries(ballots.rows.map(({ choice, n }) => [choice, n]));
  const there = new Set(voters.rows.map(({ seat }) => seat));
  const wanted = sumBy(choices);
  const same = (found) => Object.keys(wanted).every((choice) => (found?.[choice] ?? 0) === wanted[choice]);
  const right = watch.last.filter(
    ({ outcome, own }, index) =>
      same(outcome) && own?.voted && (named ? own.choice === choices[index] : own.choice === null),
  );
  const ballotCount = Object.values(counted).reduce((sum, n) => sum + n, 0);
  return {
    lost: votes.filter(({ taken }, index) => taken && !there.has(seats[index])).length,
    doubled: Math.max(voters.rows.length, ballotCount) - there.size,
    asSent: same(counted),
    phonesRight: right.length,
  };
}

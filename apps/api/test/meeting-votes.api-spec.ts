import { TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { TrialRoom } from '../src/contexts/meetings/testing/trial-room';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

const ACTED = '__typename ... on RoomActed { changed } ... on RoomRefused { code }';
const byInput = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${ACTED} } }`;
const byId = (name: string) => `mutation ($id: ID!) { ${name}(questionId: $id) { ${ACTED} } }`;
const CAST = byInput('castVote', 'CastVoteInput');
const SECRET = byInput('castSecret', 'CastVoteInput');
const SLIPS = byInput('countSlips', 'CountSlipsInput');
const HANDS = byInput('countHands', 'CountHandsInput');
const CLOSE = byId('closeQuestion');

interface Acted {
  readonly changed?: boolean;
  readonly code?: string;
}

describe('votes of a meeting, whoever comes at the same moment', () => {
  let api: TestApi;
  let trials: TrialAssemblies;
  const now = new Date();
  beforeAll(async () => {
    api = await startApi();
    trials = TrialAssemblies.of(api);
  });
  afterAll(() => api.stop());

  const act = async (caller: Caller, document: string, variables: object): Promise<Acted> =>
    Object.values(await caller.data<Record<string, Acted>>(document, variables))[0] as Acted;
  async function held() {
    const assembly = trials.found();
    const { meeting } = await trials.meeting(assembly, now);
    const members = await Promise.all([1, 2, 3].map(() => api.signedIn('resident')));
    const people = [...members.map(({ personId }) => personId), null];
    const room = await TrialRoom.open(api.source.manager, meeting.id, now, people);
    const desks = await Promise.all(
      [1, 2].map(() => api.signedIn('body_facilitator', undefined, assembly.space)),
    );
    const [one, other] = desks.map(({ caller }) => caller) as [Caller, Caller];
    return {
      room,
      one,
      other,
      phones: members.map(({ caller }) => caller),
      seats: room.seats.map(({ id }) => id),
    };
  }
  const outcome = async (id: string) =>
    (
      (await api.source.query('SELECT state, outcome FROM question WHERE id = $1', [id])) as {
        state: string;
        outcome: { tally: Record<string, number>; notVoting: number } | null;
      }[]
    )[0];
  const count = async (table: string, id: string) =>
    (
      (await api.source.query(`SELECT count(*)::int AS n FROM ${table} WHERE question_id = $1`, [id])) as {
        n: number;
      }[]
    )[0]?.n;

  it('keeps one vote of a seat that votes twice at once, and closes once for two facilitators', async () => {
    const { room, one, other, phones, seats } = await held();
    const questionId = await room.question({}, room.seats);
    const vote = (choice: string) =>
      act(phones[0] as Caller, CAST, { input: { questionId, seatId: seats[0], choice } });
    await Promise.all([vote('FOR'), vote('AGAINST'), vote('FOR')]);
    expect(await count('named_vote', questionId)).toBe(1);
    const closings = await Promise.all([one, other].map((desk) => act(desk, CLOSE, { id: questionId })));
    expect(closings.map(({ changed }) => changed).sort()).toEqual([false, true]);
    expect(await vote('ABSTAIN')).toEqual({ __typename: 'RoomRefused', code: 'question_closed' });
  });

  it('counts a vote that comes with the closing, or refuses it: never neither', async () => {
    const { room, one, phones, seats } = await held();
    const questionId = await room.question({ method: 'secret' }, room.seats);
    const votes = phones.map((phone, index) =>
      act(phone, SECRET, { input: { questionId, seatId: seats[index], choice: 'FOR' } }),
    );
    const [closing, ...cast] = await Promise.all([act(one, CLOSE, { id: questionId }), ...votes]);
    expect(closing?.changed).toBe(true);
    const taken = cast.filter(({ changed }) => changed).length;
    const closed = await outcome(questionId);
    expect(closed?.outcome).toMatchObject({ tally: { for: taken }, notVoting: 4 - taken });
    expect(cast.filter(({ code }) => code === 'question_closed')).toHaveLength(3 - taken);
    expect([await count('secret_signature', questionId), await count('secret_ballot', questionId)]).toEqual([
      taken,
      taken,
    ]);
  });

  it('takes a secret vote once, and slips when two people count the same', async () => {
    const { room, one, other, phones, seats } = await held();
    const questionId = await room.question({ method: 'secret' }, room.seats);
    const secret = { input: { questionId, seatId: seats[0], choice: 'FOR' } };
    const twice = await Promise.all([1, 2].map(() => act(phones[0] as Caller, SECRET, secret)));
    expect(twice.map(({ code }) => code ?? 'taken').sort()).toEqual(['question_already_voted', 'taken']);
    const slips = (against: number, abstain: number) => ({
      input: { questionId, for: 0, against, abstain, spoiled: 0, seatIds: [seats[3]] },
    });
    expect((await act(one, SLIPS, slips(1, 0))).changed).toBe(true);
    expect((await act(one, SLIPS, slips(1, 0))).code).toBe('slips_same_person');
    expect((await act(one, CLOSE, { id: questionId })).code).toBe('slips_wait');
    expect((await act(other, SLIPS, slips(0, 1))).code).toBe('slips_differ');
    expect((await act(other, SLIPS, slips(1, 0))).changed).toBe(true);
    expect((await act(one, SLIPS, slips(1, 0))).changed).toBe(true);
    expect((await act(one, CLOSE, { id: questionId })).changed).toBe(true);
    expect((await outcome(questionId))?.outcome).toMatchObject({
      tally: { for: 1, against: 1 },
      notVoting: 2,
    });
  });

  it('refuses hands that do not add up, and takes a second count', async () => {
    const { room, one } = await held();
    const questionId = await room.question({ method: 'show_of_hands' }, room.seats);
    const hands = (yes: number) =>
      act(one, HANDS, { input: { questionId, for: yes, against: 1, abstain: 0 } });
    expect((await hands(4)).code).toBe('question_more_than_room');
    expect((await hands(3)).changed).toBe(true);
    expect((await hands(2)).changed).toBe(true);
    await act(one, CLOSE, { id: questionId });
    expect((await outcome(questionId))?.outcome).toMatchObject({
      tally: { for: 2, against: 1 },
      notVoting: 1,
    });
  });
});

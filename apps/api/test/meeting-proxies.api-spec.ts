import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { act, aHeldMeeting } from './support/live/held-meeting';

const NOW = new Date('2027-03-17T17:00:00Z');
const MORE_THAN_HALF = { quorum: { whole: { share: { parts: 1, of: 2 }, comparison: 'more_than' } } };
const HOLDERS = `query ($assembly: String!, $slug: String!, $number: Int!) {
  room(assembly: $assembly, slug: $slug, number: $number) { proxyHolders { label } } }`;

describe('proxies, ties, secrecy and departures, against each other', () => {
  let api: TestApi;
  const clock = new SetClock(NOW);
  beforeAll(async () => {
    api = await startApi({}, [], clock);
  });
  afterAll(() => api.stop());
  const held = (rules?: object) => aHeldMeeting(api, clock, rules);

  it('offers those who may hold a proxy, lets it be given once, and taken back', async () => {
    const { id, at, desk, phones, room, seat, here } = await held();
    await here([1, 2]);
    const [one, , three] = phones;
    const holders = async (caller: Caller) => {
      const { room: seen } = await caller.data<{ room: { proxyHolders: { label: string }[] | null } }>(
        HOLDERS,
        at,
      );
      return seen.proxyHolders?.map(({ label }) => label);
    };
    expect(await holders(desk)).toBeUndefined();
    expect(await holders(three)).toEqual(['Fictional 1', 'Fictional 2', 'Fictional 4']);
    expect(await holders(one)).toEqual([]);
    const give = (holder: number) => act(three, 'giveProxy', { meetingId: id, holderId: seat(holder) });
    expect((await give(1)).changed).toBe(true);
    expect(await give(2)).toMatchObject({ code: 'proxy_already_given' });
    expect(await holders(three)).toEqual([]);
    expect((await room(one)).myPlace.speaksFor).toEqual(['Fictional 3']);
    expect((await room(three)).myPlace.gaveProxyTo).toBe('Fictional 1');
    expect((await act(three, 'takeProxyBack', { meetingId: id })).changed).toBe(true);
    expect((await act(three, 'takeProxyBack', { meetingId: id })).changed).toBe(false);
    expect((await room(one)).myPlace.speaksFor).toEqual([]);
    expect((await give(2)).changed).toBe(true);
    // Who comes votes herself.
    await here([3]);
    expect((await room(phones[1])).myPlace.speaksFor).toEqual([]);
    expect(await give(1)).toMatchObject({ code: 'proxy_giver_is_there' });
  });

  it('keeps one proxy of a giver and one of a holder, for those who come at once', async () => {
    const { id, desk, otherDesk, phones, seat, here } = await held();
    await here([1, 2]);
    const enter = (by: Caller, giver: number, holder: number) =>
      act(by, 'enterProxy', { input: { meetingId: id, giverId: seat(giver), holderId: seat(holder) } });
    const twoOfOne = await Promise.all([enter(desk, 4, 1), enter(otherDesk, 4, 2)]);
    expect(twoOfOne.map(({ code }) => code ?? 'given').sort()).toEqual(['given', 'proxy_already_given']);
    const free = twoOfOne[0]?.code ? 1 : 2;
    const standing = () =>
      api.source.query('SELECT 1 FROM proxy WHERE meeting_id = $1 AND revoked_at IS NULL', [id]);
    expect(await standing()).toHaveLength(1);
    await here([2], false);
    await act(desk, 'takePresence', { input: { meetingId: id, seatIds: [seat(2)], here: true } });
    const full = free === 1 ? 2 : 1;
    expect(await act(phones[2], 'giveProxy', { meetingId: id, holderId: seat(full) })).toMatchObject({
      code: 'proxy_holder_is_full',
    });
  });

  it('lets the chair decide a tie once, whoever decides at the same moment', async () => {
    const { desk, otherDesk, phones, room, seat, here, put } = await held({ questions: { tie: 'chair' } });
    await here([1, 2]);
    const questionId = await put();
    await act(desk, 'openQuestion', { questionId });
    expect(await act(desk, 'decideTie', { questionId, inFavour: true })).toMatchObject({
      code: 'question_no_tie_to_decide',
    });
    for (const [index, choice] of ['FOR', 'AGAINST'].entries())
      await act(phones[index] as Caller, 'castVote', {
        input: { questionId, seatId: seat(index + 1), choice },
      });
    await act(desk, 'closeQuestion', { questionId });
    expect((await room(desk)).question?.outcome).toMatchObject({
      ...{ result: 'TIE', reason: 'tie_waits_for_chair' },
    });
    const decided = await Promise.all(
      [desk, otherDesk].map((by) => act(by, 'decideTie', { questionId, inFavour: true })),
    );
    expect(decided.map(({ code }) => code ?? 'decided').sort()).toEqual([
      'decided',
      'question_no_tie_to_decide',
    ]);
    expect((await room(desk)).question?.outcome).toMatchObject({ result: 'ADOPTED', reason: 'chair_for' });
  });

  it('opens on who is there: a departure at the same moment is before it or after it, never half', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { desk, otherDesk, phones, room, seat, here, put } = await held(MORE_THAN_HALF);
      await here([1, 2, 3]);
      clock.advance(1_000);
      const questionId = await put();
      const [opening] = await Promise.all([
        act(desk, 'openQuestion', { questionId }),
        here([3], false, otherDesk),
      ]);
      const { question } = await room(desk);
      const listed = (await api.source.query('SELECT 1 FROM question_seat WHERE question_id = $1', [
        questionId,
      ])) as unknown[];
      if (opening?.code) {
        expect(opening).toMatchObject({ code: 'question_no_quorum', counted: 2, expected: 3 });
        expect(listed).toHaveLength(0);
      } else {
        expect(question).toMatchObject({ state: 'OPEN', present: 3 });
        expect(listed).toHaveLength(3);
        // Who left after the opening still has the vote that she had.
        const vote = { questionId, seatId: seat(3), choice: 'FOR' };
        expect((await act(phones[2], 'castVote', { input: vote })).changed).toBe(true);
      }
    }
  });

  it('makes a question secret when as many ask as the rules say, once each, and forgets who asked', async () => {
    const { desk, phones, room, here, put } = await held({ secrecy: { onRequestOf: 2 } });
    await here([1, 2]);
    const questionId = await put();
    const ask = (phone: Caller) => act(phone, 'askSecrecy', { questionId });
    const [one, two, three] = phones;
    expect((await room(one)).myPlace.prepared).toMatchObject([
      { id: questionId, method: 'NAMED', secrecyAsked: 0, secrecyFrom: 2 },
    ]);
    expect(await ask(three)).toMatchObject({ code: 'secrecy_from_present' });
    const once = await Promise.all([ask(one), ask(one)]);
    expect(once.map(({ changed }) => changed).sort()).toEqual([false, true]);
    expect((await room(desk)).desk.prepared).toMatchObject([{ method: 'NAMED', secrecyAsked: 1 }]);
    expect((await room(one)).myPlace.askedSecrecy).toEqual([questionId]);
    expect((await room(two)).myPlace.askedSecrecy).toEqual([]);
    await ask(two);
    expect((await room(desk)).desk.prepared).toMatchObject([{ method: 'SECRET', secrecyAsked: 2 }]);
    await act(desk, 'openQuestion', { questionId });
    expect(await ask(one)).toMatchObject({ code: 'question_already_open' });
    expect(await api.source.query('SELECT 1 FROM secrecy_request')).toEqual([]);
    const open = await held();
    await open.here([1]);
    expect(await act(open.phones[0], 'askSecrecy', { questionId: await open.put() })).toMatchObject({
      code: 'secrecy_not_here',
    });
  });
});

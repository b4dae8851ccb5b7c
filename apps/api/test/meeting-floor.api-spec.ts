import { SetClock } from '../src/platform/clock/clock';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { act, aHeldMeeting, codesOf } from './support/live/held-meeting';

const NOW = new Date('2027-03-17T17:00:10Z');
const MINUTE = 60_000;
const CODE = `query ($assembly: String!, $slug: String!, $number: Int!) {
  roomCode(assembly: $assembly, slug: $slug, number: $number) { code endsAt } }`;

describe('who speaks, how long, and who is in the room', () => {
  let api: TestApi;
  const clock = new SetClock(NOW);
  beforeAll(async () => {
    api = await startApi({}, [], clock);
  });
  afterAll(() => api.stop());
  const held = async () => {
    const meeting = await aHeldMeeting(api, clock);
    await meeting.here([1, 2, 3]);
    return meeting;
  };

  it('lets a point of order pass, then who has not spoken yet; who asks twice waits once', async () => {
    const { id, desk, phones, room } = await held();
    const [one, two, three] = phones;
    const ask = (phone: Caller, kind = 'CONTRIBUTION') => act(phone, 'askToSpeak', { meetingId: id, kind });
    expect((await ask(one)).changed).toBe(true);
    expect((await ask(one)).changed).toBe(false);
    clock.advance(1_000);
    await ask(two);
    clock.advance(1_000);
    await ask(three, 'POINT_OF_ORDER');
    const labels = async () => (await room(desk)).speakers.map(({ label }) => label.slice(-1)).join('');
    expect(await labels()).toBe('312');
    const turnOf = async (phone: Caller) => (await room(phone)).myPlace.turnId ?? '';
    await act(desk, 'giveFloor', { turnId: await turnOf(three) });
    clock.advance(MINUTE);
    await act(desk, 'giveFloor', { turnId: await turnOf(one) });
    expect((await room(one)).myPlace).toMatchObject({ speaks: true });
    clock.advance(MINUTE / 2);
    // She gives the floor back by herself, asks again, and comes after who has not spoken.
    expect((await act(one, 'withdrawTurn', { turnId: await turnOf(one) })).changed).toBe(true);
    expect((await room(one)).myPlace).toMatchObject({ speaks: false, turnId: null });
    await ask(one);
    expect(await labels()).toBe('21');
    expect((await room(desk)).speakers.map(({ spoken }) => spoken)).toEqual([0, 1]);
    const { byCollege, bySex } = (await room(desk)).desk;
    expect(byCollege).toMatchObject([{ group: 'Habitants', turns: 2, seconds: 90 }]);
    expect(bySex).toMatchObject([{ group: 'F', seconds: 90 }]);
    expect((await room(two)).waitingToSpeak).toBe(2);
  });

  it('gives the floor to one, for two desks that give it at once; a turn that is over is refused', async () => {
    const { id, desk, otherDesk, phones, room } = await held();
    const [one, two] = phones;
    for (const phone of [one, two]) await act(phone, 'askToSpeak', { meetingId: id, kind: 'QUESTION' });
    const [first = '', second = ''] = (await room(desk)).speakers.map(({ turnId }) => turnId);
    await Promise.all([
      act(desk, 'giveFloor', { turnId: first }),
      act(otherDesk, 'giveFloor', { turnId: second }),
    ]);
    const speaking = (await room(desk)).speakers.filter(({ since }) => since !== null);
    expect(speaking).toHaveLength(1);
    const over = speaking[0]?.turnId === first ? second : first;
    expect(await act(desk, 'giveFloor', { turnId: over })).toMatchObject({ code: 'turn_over' });
    expect(await codesOf(phones[2], 'withdrawTurn', { turnId: first })).toEqual(['NOT_FOUND']);
    expect((await act(desk, 'endTurn', { meetingId: id })).changed).toBe(true);
    expect((await act(otherDesk, 'endTurn', { meetingId: id })).changed).toBe(false);
  });

  it('counts the time of a point on the server: stopped by a pause, and by the next point', async () => {
    const { id, desk, phones, points, room } = await held();
    const [first, second] = points;
    await act(desk, 'runItem', { itemId: first });
    clock.advance(2 * MINUTE);
    expect((await act(desk, 'runItem', { itemId: first })).changed).toBe(false);
    await act(desk, 'pauseAgenda', { meetingId: id });
    clock.advance(10 * MINUTE);
    await act(desk, 'runItem', { itemId: first });
    clock.advance(MINUTE);
    await act(desk, 'runItem', { itemId: second });
    await act(desk, 'addMinutes', { itemId: second, minutes: 5 });
    await act(desk, 'addMinutes', { itemId: second, minutes: 5 });
    expect((await room(phones[0])).agenda).toMatchObject([
      { id: first, current: false, spentSeconds: 180, runningSince: null },
      {
        id: second,
        current: true,
        addedMinutes: 10,
        spentSeconds: 0,
        runningSince: clock.now().toISOString(),
      },
    ]);
    expect((await act(desk, 'addMinutes', { itemId: second, minutes: 0 })).faults).toMatchObject([
      { field: 'minutes' },
    ]);
    expect(await codesOf(phones[0], 'runItem', { itemId: first })).toEqual(['NOT_FOUND']);
  });

  it('notes a guest who speaks and never counts, and who leaves once', async () => {
    const { id, desk, phones, room, seat } = await held();
    const guest = { meetingId: id, name: 'Fictional Guest', quality: 'Bailleur' };
    expect((await act(desk, 'guestComes', { ...guest, name: ' ' })).faults).toMatchObject([
      { field: 'name' },
    ]);
    const guestId = (await act(desk, 'guestComes', guest)).id ?? '';
    const asked = { meetingId: id, guestId, kind: 'REPLY' };
    await act(desk, 'addSpeaker', { input: asked });
    expect(await codesOf(desk, 'addSpeaker', { input: { ...asked, seatId: seat(1) } })).toEqual([
      'NOT_FOUND',
    ]);
    const { speakers, desk: seen } = await room(desk);
    expect(speakers).toMatchObject([{ label: 'Fictional Guest', spoken: 0 }]);
    expect(seen.seats.map(({ label }) => label)).not.toContain('Fictional Guest');
    const leaving = await Promise.all([1, 2].map(() => act(desk, 'guestLeaves', { meetingId: id, guestId })));
    expect(leaving.map(({ changed }) => changed).sort()).toEqual([false, true]);
    expect((await room(desk)).desk.guests).toMatchObject([
      { quality: 'Bailleur', leftAt: expect.any(String) },
    ]);
    expect(await codesOf(phones[0], 'guestComes', guest)).toEqual(['NOT_FOUND']);
  });

  it('takes the code of this minute and of the one before, not an older one; the desk still confirms', async () => {
    const { id, at, desk, phones, room, seat, here } = await aHeldMeeting(api, clock);
    const codeOf = async (caller: Caller) =>
      (await caller.data<{ roomCode: { code: string } | null }>(CODE, at)).roomCode?.code;
    expect(await codeOf(phones[0])).toBeUndefined();
    const code = (await codeOf(desk)) ?? '';
    expect(code).toMatch(/^\d{8}$/);
    const say = (phone: Caller, said = code) => act(phone, 'sayHere', { meetingId: id, code: said });
    expect((await say(phones[0], `${code.slice(0, 4)} ${code.slice(4)}`)).changed).toBe(true);
    expect((await say(phones[0])).changed).toBe(false);
    clock.advance(MINUTE);
    expect(await codeOf(desk)).not.toBe(code);
    expect((await say(phones[1])).changed).toBe(true);
    clock.advance(MINUTE);
    expect(await say(phones[2])).toMatchObject({ code: 'room_code_over' });
    expect((await room(phones[0])).myPlace).toMatchObject({ present: false, waiting: true });
    await here([1]);
    await here([2], false);
    const seats = (await room(desk)).desk.seats.filter(({ id: one }) => [seat(1), seat(2)].includes(one));
    expect(seats).toMatchObject([{ present: true }, { present: false, waiting: false }]);
    clock.advance(MINUTE);
    expect((await act(phones[0], 'sayAway', { meetingId: id })).changed).toBe(true);
    expect((await act(phones[0], 'sayAway', { meetingId: id })).changed).toBe(false);
    expect((await room(phones[0])).myPlace.present).toBe(false);
  });
});

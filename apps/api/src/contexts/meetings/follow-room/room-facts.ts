import { presenceAt, represented, type Room, speakingOrder } from '@parvis/quorum';
import { roomOf } from '../room/attendance';
import type { ProxyEntity } from '../room/tables/proxy.entity';
import type { SpeakingTurnEntity } from '../room/tables/speaking-turn.entity';
import type { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import type { QuestionSeatEntity } from '../votes/tables/question-seat.entity';
import type { RoomSnapshot } from './room-snapshot';

/** What the rules say of a snapshot, at its own instant: made once, whoever asks. */
export interface RoomFacts {
  readonly room: Room;
  /** Of seats and guests, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly seatOf: ReadonlyMap<string | null, MeetingSeatEntity>;
  readonly present: ReadonlySet<string>;
  readonly waiting: ReadonlySet<string>;
  /** Names of the seats that a seat speaks for now. */
  readonly speaksFor: ReadonlyMap<string, readonly string[]>;
  /** Proxies that stand, by giver. */
  readonly standing: ReadonlyMap<string, ProxyEntity>;
  readonly queue: readonly SpeakingTurnEntity[];
  /** From 0, by seat. */
  readonly rankOf: ReadonlyMap<string | null, number>;
  readonly floor: SpeakingTurnEntity | null;
  /** On the question of the screen: seats by the hand that votes for them. */
  readonly votesBy: ReadonlyMap<string, readonly QuestionSeatEntity[]>;
  readonly signed: ReadonlySet<string>;
  readonly choices: ReadonlyMap<string, string>;
  /** Questions for which a seat has asked it. */
  readonly askedBy: ReadonlyMap<string, readonly string[]>;
}

const made = new WeakMap<RoomSnapshot, RoomFacts>();

export function factsOf(snapshot: RoomSnapshot): RoomFacts {
  const known = made.get(snapshot) ?? make(snapshot);
  made.set(snapshot, known);
  return known;
}

function make(snapshot: RoomSnapshot): RoomFacts {
  const { seats, presences, proxies, current, rules, secrecy } = snapshot;
  const room = roomOf(snapshot);
  const at = snapshot.at.getTime();
  const names = namesOf(snapshot);
  const spokenFor = [...represented(rules.proxies, room, at)];
  const queue = queueOf(snapshot);
  return {
    room,
    names,
    seatOf: new Map(seats.flatMap((seat) => (seat.personId ? [[seat.personId, seat]] : []))),
    present: presenceAt(room.stays, at),
    waiting: new Set(presences.flatMap(({ seatId, waiting }) => (waiting ? [seatId] : []))),
    speaksFor: grouped(
      spokenFor,
      ([, holder]) => holder,
      ([giver]) => names.get(giver) ?? '',
    ),
    standing: new Map(proxies.flatMap((proxy) => (proxy.revokedAt ? [] : [[proxy.giverId, proxy]]))),
    queue,
    rankOf: new Map(queue.map(({ seatId }, rank) => [seatId, rank] as const).reverse()),
    floor: floorOf(snapshot),
    votesBy: grouped(
      ownFirst(current?.seats ?? []),
      (one) => one.throughId ?? one.seatId,
      (one) => one,
    ),
    signed: new Set(current?.signed),
    choices: new Map(current?.votes.map(({ seatId, choice }) => [seatId, choice])),
    askedBy: grouped(
      secrecy,
      ({ seatId }) => seatId,
      ({ questionId }) => questionId,
    ),
  };
}

/** Whoever votes for herself and by proxy sees her own vote first, whatever the order of the ids. */
const ownFirst = (seats: readonly QuestionSeatEntity[]): readonly QuestionSeatEntity[] => [
  ...seats.filter(({ throughId }) => throughId === null),
  ...seats.filter(({ throughId }) => throughId !== null),
];

function grouped<T, V>(
  all: readonly T[],
  keyOf: (one: T) => string,
  valueOf: (one: T) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    group.push(valueOf(one));
    groups.set(keyOf(one), group);
  }
  return groups;
}

/** Who a turn is of, for the rules: a guest takes her turn as a seat does. */
export const speakerOf = ({ seatId, guestId }: SpeakingTurnEntity): string => seatId ?? guestId ?? '';

/** How often each has spoken in this meeting, the present turn included. */
export function turnsTaken({ turns }: Pick<RoomSnapshot, 'turns'>): Map<string, number> {
  const taken = new Map<string, number>();
  for (const turn of turns)
    if (turn.startedAt) taken.set(speakerOf(turn), (taken.get(speakerOf(turn)) ?? 0) + 1);
  return taken;
}

/** Those who wait, in the order in which they will speak. */
function queueOf({ turns, rules }: Pick<RoomSnapshot, 'turns' | 'rules'>): SpeakingTurnEntity[] {
  const waiting = turns.filter(({ startedAt, withdrawnAt }) => !startedAt && !withdrawnAt);
  const byId = new Map(waiting.map((turn) => [turn.id, turn]));
  const asked = waiting.map((turn) => ({
    ...{ id: turn.id, seat: speakerOf(turn), kind: turn.kind, askedAt: turn.askedAt.getTime() },
  }));
  return speakingOrder(asked, rules.speaking, turnsTaken({ turns })).flatMap(({ id }) => byId.get(id) ?? []);
}

const floorOf = ({ turns }: Pick<RoomSnapshot, 'turns'>): SpeakingTurnEntity | null =>
  turns.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null) ?? null;

/** Names of seats and guests, by their id. */
const namesOf = ({ seats, guests }: Pick<RoomSnapshot, 'seats' | 'guests'>): Map<string, string> =>
  new Map([...seats.map(({ id, label }) => [id, label]), ...guests.map(({ id, name }) => [id, name])] as [
    string,
    string,
  ][]);

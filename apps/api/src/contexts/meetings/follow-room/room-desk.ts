import { proxiesAt, type SpeakingSum, speakingTime } from '@parvis/quorum';
import type { SpeakingTurnEntity } from '../room/tables/speaking-turn.entity';
import type { ChoiceName } from '../votes/choice-name';
import type {
  RoomDeskType,
  RoomSeatType,
  RoomSpeakerType,
  SpeakingShareType,
  TurnKindName,
} from './room-desk.type';
import { factsOf, speakerOf, turnsTaken } from './room-facts';
import type { RoomSnapshot } from './room-snapshot';
import { toQuestion } from './room-view';

/** The desk's part of a room, from the same snapshot: no statement more. */
export function deskOf(snapshot: RoomSnapshot): RoomDeskType {
  const { seats, guests, questions, current, at: now } = snapshot;
  const sexOf = new Map(seats.map(({ id, sex }) => [id, sex]));
  const collegeOf = new Map(seats.map(({ id, collegeName }) => [id, collegeName]));
  return {
    seats: seatsOf(snapshot),
    guests: [...guests],
    prepared: questions.filter(({ state }) => state === 'prepared').map((one) => toQuestion(snapshot, one)),
    bySex: shares(snapshot, now, (seat) => sexOf.get(seat) ?? null),
    byCollege: shares(snapshot, now, (seat) => collegeOf.get(seat) ?? null),
    slipsWait: current?.slipsFrom != null,
  };
}

function seatsOf(snapshot: RoomSnapshot): RoomSeatType[] {
  const { room, present, signed, choices } = factsOf(snapshot);
  const at = snapshot.at.getTime();
  const stays = new Map(snapshot.presences.map((stay) => [stay.seatId, stay]));
  const given = new Map(
    proxiesAt(snapshot.rules.proxies, room, at)
      .filter(({ proxy }) => proxy.revokedAt === null)
      .map(({ proxy, state }) => [proxy.giver, { to: proxy.holder, state }]),
  );
  const { current } = snapshot;
  const listed = new Set(current?.seats.map(({ seatId }) => seatId));
  return snapshot.seats.map(({ id, label, collegeName }) => ({
    ...{ id, label, collegeName },
    present: present.has(id),
    waiting: stays.get(id)?.waiting ?? false,
    cameAt: stays.get(id)?.cameAt ?? null,
    leftAt: stays.get(id)?.leftAt ?? null,
    proxyTo: given.get(id)?.to ?? null,
    proxyState: given.get(id)?.state ?? null,
    mayVote: listed.has(id),
    voted: signed.has(id) || choices.has(id),
    choice: (choices.get(id) as ChoiceName | undefined) ?? null,
  }));
}

/** Who speaks, then who waits. */
export function speakersOf(snapshot: RoomSnapshot): RoomSpeakerType[] {
  const { names, floor, queue } = factsOf(snapshot);
  const taken = turnsTaken(snapshot);
  const speaker = (turn: SpeakingTurnEntity): RoomSpeakerType => ({
    turnId: turn.id,
    label: names.get(speakerOf(turn)) ?? '',
    kind: turn.kind as TurnKindName,
    spoken: (taken.get(speakerOf(turn)) ?? 0) - (turn.startedAt ? 1 : 0),
    askedAt: turn.askedAt,
    since: turn.startedAt,
  });
  return [...(floor ? [floor] : []), ...queue].map(speaker);
}

function shares(
  { turns }: RoomSnapshot,
  now: Date,
  by: (seat: string) => string | null,
): SpeakingShareType[] {
  const taken = turns.flatMap((turn) =>
    turn.startedAt
      ? [
          {
            seat: speakerOf(turn),
            startedAt: turn.startedAt.getTime(),
            endedAt: turn.endedAt?.getTime() ?? null,
          },
        ]
      : [],
  );
  return speakingTime(taken, by, now.getTime()).map(({ milliseconds, ...sum }: SpeakingSum) => ({
    ...sum,
    seconds: Math.round(milliseconds / 1000),
  }));
}

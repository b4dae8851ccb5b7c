import { presenceAt, represented } from '@parvis/quorum';
import { roomOf } from '../room/attendance';
import type { ChoiceName } from '../votes/choice-name';
import type { MyPlaceType, VotingSeatType } from './my-place.type';
import { floorOf, namesOf, queueOf } from './queue';
import type { RoomSnapshot } from './room-snapshot';

/** What this person's seat is in the room; null when she does not sit. Read from the snapshot: no statement more. */
export function placeOf(snapshot: RoomSnapshot, personId: string, now: Date): MyPlaceType | null {
  const seat = snapshot.seats.find((one) => one.personId === personId);
  if (!seat) return null;
  const { id: seatId, label, collegeName } = seat;
  const room = roomOf(snapshot);
  const at = now.getTime();
  const names = namesOf(snapshot);
  const standing = snapshot.proxies.find(({ giverId, revokedAt }) => giverId === seatId && !revokedAt);
  const spokenFor = [...represented(snapshot.rules.proxies, room, at)];
  const queue = queueOf(snapshot);
  const floor = floorOf(snapshot);
  const speaks = floor?.seatId === seatId;
  const rank = queue.findIndex((turn) => turn.seatId === seatId);
  return {
    ...{ seatId, label, collegeName },
    present: presenceAt(room.stays, at).has(seatId),
    waiting: snapshot.presences.some((one) => one.seatId === seatId && one.waiting),
    gaveProxyTo: standing ? (names.get(standing.holderId) ?? '') : null,
    speaksFor: spokenFor.flatMap(([giver, holder]) => (holder === seatId ? [names.get(giver) ?? ''] : [])),
    votes: votingSeats(snapshot, seatId, names),
    rank: rank < 0 ? null : rank + 1,
    turnId: queue[rank]?.id ?? (speaks ? (floor?.id ?? null) : null),
    speaks,
  };
}

function votingSeats(
  { current }: RoomSnapshot,
  seatId: string,
  names: ReadonlyMap<string, string>,
): VotingSeatType[] {
  const mine = current?.seats.filter((one) => (one.throughId ?? one.seatId) === seatId) ?? [];
  const signed = new Set(current?.signed);
  const votes = new Map(current?.votes.map((vote) => [vote.seatId, vote.choice]));
  return mine.map((one) => ({
    seatId: one.seatId,
    label: names.get(one.seatId) ?? '',
    own: one.seatId === seatId,
    voted: signed.has(one.seatId) || votes.has(one.seatId),
    choice: (votes.get(one.seatId) as ChoiceName | undefined) ?? null,
  }));
}

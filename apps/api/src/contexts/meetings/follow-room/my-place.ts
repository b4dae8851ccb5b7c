import type { ChoiceName } from '../votes/choice-name';
import type { MyPlaceType } from './my-place.type';
import { factsOf } from './room-facts';
import type { RoomSnapshot } from './room-snapshot';

/**
 * What this person's seat is in the room; null when she does not sit. No statement more, and nothing that grows with
 * the room: two hundred ask it of each state.
 */
export function placeOf(snapshot: RoomSnapshot, personId: string): MyPlaceType | null {
  const facts = factsOf(snapshot);
  const seat = facts.seatOf.get(personId);
  if (!seat) return null;
  const { names, queue, floor, signed, choices } = facts;
  const { id: seatId, label, collegeName } = seat;
  const standing = facts.standing.get(seatId);
  const rank = facts.rankOf.get(seatId);
  const speaks = floor?.seatId === seatId;
  const asked = rank === undefined ? null : (queue[rank]?.id ?? null);
  return {
    ...{ seatId, label, collegeName, speaks },
    present: facts.present.has(seatId),
    waiting: facts.waiting.has(seatId),
    gaveProxyTo: standing ? (names.get(standing.holderId) ?? '') : null,
    speaksFor: [...(facts.speaksFor.get(seatId) ?? [])],
    votes: (facts.votesBy.get(seatId) ?? []).map((one) => ({
      seatId: one.seatId,
      label: names.get(one.seatId) ?? '',
      own: one.seatId === seatId,
      voted: signed.has(one.seatId) || choices.has(one.seatId),
      choice: (choices.get(one.seatId) as ChoiceName | undefined) ?? null,
    })),
    rank: rank === undefined ? null : rank + 1,
    turnId: asked ?? (speaks ? (floor?.id ?? null) : null),
  };
}

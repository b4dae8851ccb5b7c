import { whyNoProxy } from '@parvis/quorum';
import type { ChoiceName } from '../votes/choice-name';
import type { MyPlaceType, ProxyHolderType } from './my-place.type';
import { factsOf } from './room-facts';
import type { RoomQuestionType } from './room-question.type';
import type { RoomSnapshot } from './room-snapshot';
import { toQuestion } from './room-view';

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
    prepared: preparedOf(snapshot),
    askedSecrecy: [...(facts.askedBy.get(seatId) ?? [])],
    rank: rank === undefined ? null : rank + 1,
    turnId: asked ?? (speaks ? (floor?.id ?? null) : null),
  };
}

/** To whom she may give her proxy now; null when she does not sit, empty when she is there, has given it, or it is over. */
export function holdersFor(snapshot: RoomSnapshot, personId: string): ProxyHolderType[] | null {
  const { room, seatOf } = factsOf(snapshot);
  const giver = seatOf.get(personId)?.id;
  if (giver === undefined) return null;
  const { state } = snapshot.meeting;
  if (state !== 'called' && state !== 'in_session') return [];
  const at = snapshot.at.getTime();
  return snapshot.seats
    .filter(({ id: holder }) => !whyNoProxy(snapshot.rules.proxies, room, { giver, holder, at }))
    .map(({ id, label }) => ({ seatId: id, label }));
}

const preparedIn = new WeakMap<RoomSnapshot, RoomQuestionType[]>();

/** What she may ask to vote on in secret: where the rules let her, once the meeting is held; made once for all who ask. */
function preparedOf(snapshot: RoomSnapshot): RoomQuestionType[] {
  if (snapshot.meeting.state !== 'in_session' || snapshot.rules.secrecy.onRequestOf === null) return [];
  const prepared =
    preparedIn.get(snapshot) ??
    snapshot.questions.filter(({ state }) => state === 'prepared').map((one) => toQuestion(snapshot, one));
  preparedIn.set(snapshot, prepared);
  return prepared;
}

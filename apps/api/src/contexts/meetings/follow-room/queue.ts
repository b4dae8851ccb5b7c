import { speakingOrder } from '@parvis/quorum';
import type { SpeakingTurnEntity } from '../room/tables/speaking-turn.entity';
import type { RoomSnapshot } from './room-snapshot';

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
export function queueOf({ turns, rules }: Pick<RoomSnapshot, 'turns' | 'rules'>): SpeakingTurnEntity[] {
  const waiting = turns.filter(({ startedAt, withdrawnAt }) => !startedAt && !withdrawnAt);
  const byId = new Map(waiting.map((turn) => [turn.id, turn]));
  const asked = waiting.map((turn) => ({
    ...{ id: turn.id, seat: speakerOf(turn), kind: turn.kind, askedAt: turn.askedAt.getTime() },
  }));
  return speakingOrder(asked, rules.speaking, turnsTaken({ turns })).flatMap(({ id }) => byId.get(id) ?? []);
}

export const floorOf = ({ turns }: Pick<RoomSnapshot, 'turns'>): SpeakingTurnEntity | null =>
  turns.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null) ?? null;

/** Names of seats and guests, by their id. */
export const namesOf = ({ seats, guests }: Pick<RoomSnapshot, 'seats' | 'guests'>): Map<string, string> =>
  new Map([...seats.map(({ id, label }) => [id, label]), ...guests.map(({ id, name }) => [id, name])] as [
    string,
    string,
  ][]);

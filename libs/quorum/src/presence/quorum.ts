import type { Instant } from '@parvis/kernel';
import type { Floor, MeetingRules } from '../rules/meeting-rules';
import { neededOf } from '../rules/share';
import { presenceAt, type Seat } from './presence';
import { represented, type Room } from './proxies';

/** Who counts, against what is needed; for the whole body or one college. */
export interface QuorumCount {
  /** Seats in office. */
  readonly seats: number;
  readonly present: number;
  /** Absent, and represented by somebody present. */
  readonly represented: number;
  /** Null: no condition. */
  readonly needed: number | null;
  /** Those who count: the present, and the represented where the rule says so. */
  readonly have: number;
  readonly missing: number;
  readonly reached: boolean;
}

export interface CollegeQuorum extends QuorumCount {
  readonly college: string;
}

export interface QuorumState {
  /** The whole and each college that has a floor. */
  readonly reached: boolean;
  readonly whole: QuorumCount;
  /** Every college that has seats or a floor, in the order of the seats. */
  readonly colleges: readonly CollegeQuorum[];
}

/** The quorum of a meeting at an instant, with what is missing. Stays and proxies of others than `seats` weigh nothing. */
export function quorumAt(rules: MeetingRules, room: Room, at: Instant): QuorumState {
  const { quorum, proxies } = rules;
  const present = presenceAt(room.stays, at);
  const spokenFor = represented(proxies, room, at);
  const count = (seats: readonly Seat[], floor: Floor | null, least: number): QuorumCount => {
    const here = seats.filter(({ id }) => present.has(id)).length;
    const through = seats.filter(({ id }) => spokenFor.has(id)).length;
    const needed = floor === null ? null : neededFor(floor, seats.length, least);
    const have = here + (quorum.proxiesCount ? through : 0);
    const missing = Math.max(0, (needed ?? 0) - have);
    return {
      seats: seats.length,
      present: here,
      represented: through,
      needed,
      have,
      missing,
      reached: missing === 0,
    };
  };
  // A meeting of nobody decides nothing, even in a body without members; a vacant college holds up no one.
  const whole = count(room.seats, quorum.whole, 1);
  const named = new Map(quorum.colleges.map(({ college, floor }) => [college, floor]));
  const keys = [...new Set([...room.seats.map(({ college }) => college), ...named.keys()])];
  const colleges = keys.map((college) => ({
    college,
    ...count(
      room.seats.filter((seat) => seat.college === college),
      named.get(college) ?? quorum.eachCollege,
      0,
    ),
  }));
  return { reached: whole.reached && colleges.every(({ reached }) => reached), whole, colleges };
}

const neededFor = (floor: Floor, seats: number, least: number): number =>
  'members' in floor
    ? floor.members
    : seats === 0
      ? least
      : Math.max(least, neededOf(seats, floor.share, floor.comparison));

import type { Instant } from '@parvis/kernel';

/** What the rules know of a seat: which it is, and its college. Names and people stay outside. */
export interface Seat {
  readonly id: string;
  /** Key of the college. */
  readonly college: string;
}

/** One stretch of somebody being in the room: from `cameAt`, until just before `leftAt` (null: still there). */
export interface Stay {
  readonly seat: string;
  readonly cameAt: Instant;
  readonly leftAt: Instant | null;
}

export type StayFault = 'leaves_before_coming' | 'overlaps' | 'never_left';

export interface StayProblem {
  readonly fault: StayFault;
  readonly stay: Stay;
}

const during = ({ cameAt, leftAt }: Stay, at: Instant): boolean =>
  cameAt <= at && (leftAt === null || at < leftAt);

/** The seats whose people are in the room at an instant. Who leaves at 19:05 is no longer there at 19:05. */
export function presenceAt(stays: readonly Stay[], at: Instant): ReadonlySet<string> {
  return new Set(stays.filter((stay) => during(stay, at)).map(({ seat }) => seat));
}

/**
 * What is wrong in a list of stays, in the order of the room: one that ends before it begins (or lasts no time), and
 * for one seat two at once: `never_left` when the earlier is still open, `overlaps` otherwise.
 */
export function stayProblems(stays: readonly Stay[]): readonly StayProblem[] {
  const problems: StayProblem[] = [];
  const open = new Map<string, Stay>();
  for (const stay of [...stays].sort((a, b) => a.cameAt - b.cameAt)) {
    if (stay.leftAt !== null && stay.leftAt <= stay.cameAt) {
      problems.push({ fault: 'leaves_before_coming', stay });
      continue;
    }
    const before = open.get(stay.seat);
    if (before && (before.leftAt === null || stay.cameAt < before.leftAt))
      problems.push({ fault: before.leftAt === null ? 'never_left' : 'overlaps', stay });
    if (!before || endOf(stay) > endOf(before)) open.set(stay.seat, stay);
  }
  return problems;
}

const endOf = ({ leftAt }: Stay): number => leftAt ?? Infinity;

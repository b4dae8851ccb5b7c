import type { Instant } from '@parvis/kernel';
import type { SpeakingRule, TurnKind } from '../rules/meeting-rules';

/** Somebody asks to speak. */
export interface SpeakingRequest {
  readonly id: string;
  readonly seat: string;
  readonly kind: TurnKind;
  readonly askedAt: Instant;
}

/** How often each seat has spoken in this meeting; who is missing has not. */
export type TurnsTaken = ReadonlyMap<string, number>;

/**
 * The queue in the order in which people speak: by the body's priorities, then (where the rule says so) those who have
 * not spoken yet, then by the time of asking. Stable: asking does not change the order of those who wait.
 */
export function speakingOrder<T extends SpeakingRequest>(
  queue: readonly T[],
  rule: SpeakingRule,
  taken: TurnsTaken = new Map(),
): readonly T[] {
  const rankOf = (kind: TurnKind) => {
    const at = rule.priorities.findIndex((line) => line.includes(kind));
    return at < 0 ? rule.priorities.length : at;
  };
  const later = ({ seat }: SpeakingRequest) => (rule.firstTimersFirst && (taken.get(seat) ?? 0) > 0 ? 1 : 0);
  return [...queue].sort(
    (a, b) =>
      rankOf(a.kind) - rankOf(b.kind) ||
      later(a) - later(b) ||
      a.askedAt - b.askedAt ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** Who speaks next; null when nobody asked. */
export const nextSpeaker = <T extends SpeakingRequest>(
  queue: readonly T[],
  rule: SpeakingRule,
  taken?: TurnsTaken,
): T | null => speakingOrder(queue, rule, taken)[0] ?? null;

/** A turn that was taken; `endedAt` null: still speaking. */
export interface SpeakingTurnTaken {
  readonly seat: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
}

export interface SpeakingSum {
  /** Null: those of whom it is not known (a sex not declared, a guest of no college). */
  readonly group: string | null;
  readonly people: number;
  readonly turns: number;
  readonly milliseconds: number;
}

/** Time, turns and people by group (`by` gives the sex or the college of a seat), most time first. */
export function speakingTime(
  turns: readonly SpeakingTurnTaken[],
  by: (seat: string) => string | null,
  at: Instant,
): readonly SpeakingSum[] {
  const groups = new Map<string | null, { people: Set<string>; turns: number; milliseconds: number }>();
  for (const { seat, startedAt, endedAt } of turns) {
    const group = by(seat);
    const sum = groups.get(group) ?? { people: new Set<string>(), turns: 0, milliseconds: 0 };
    sum.people.add(seat);
    sum.turns++;
    sum.milliseconds += Math.max(0, (endedAt ?? at) - startedAt);
    groups.set(group, sum);
  }
  return [...groups]
    .map(([group, { people, ...rest }]) => ({ group, people: people.size, ...rest }))
    .sort((a, b) => b.milliseconds - a.milliseconds || ((a.group ?? '') < (b.group ?? '') ? -1 : 1));
}

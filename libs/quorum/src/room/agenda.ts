import type { Instant } from '@parvis/kernel';

export interface AgendaLine {
  readonly id: string;
  /** Null: not said yet. */
  readonly minutes: number | null;
}

export interface PlannedLine {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export type AgendaFinding =
  | { readonly finding: 'item_longer_than_meeting'; readonly id: string; readonly overMinutes: number }
  | { readonly finding: 'agenda_longer_than_meeting'; readonly id: null; readonly overMinutes: number }
  | { readonly finding: 'no_duration'; readonly id: string; readonly overMinutes: 0 };

export interface AgendaPlan {
  readonly lines: readonly PlannedLine[];
  readonly totalMinutes: number;
  /** Null: the meeting has no end. Negative: too long by so much. */
  readonly leftMinutes: number | null;
  readonly findings: readonly AgendaFinding[];
}

const MINUTE = 60_000;

/** When each item is due, what the durations add up to, and what does not fit. A finding warns; it refuses nothing. */
export function planAgenda(
  items: readonly AgendaLine[],
  { startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant | null },
): AgendaPlan {
  const room = endsAt === null ? null : Math.floor((endsAt - startsAt) / MINUTE);
  const lines: PlannedLine[] = [];
  const findings: AgendaFinding[] = [];
  let totalMinutes = 0;
  for (const { id, minutes } of items) {
    const from = startsAt + totalMinutes * MINUTE;
    totalMinutes += minutes ?? 0;
    lines.push({ id, startsAt: from, endsAt: startsAt + totalMinutes * MINUTE });
    if (minutes === null) findings.push({ finding: 'no_duration', id, overMinutes: 0 });
    else if (room !== null && minutes > room)
      findings.push({ finding: 'item_longer_than_meeting', id, overMinutes: minutes - room });
  }
  const leftMinutes = room === null ? null : room - totalMinutes;
  if (leftMinutes !== null && leftMinutes < 0)
    findings.push({ finding: 'agenda_longer_than_meeting', id: null, overMinutes: -leftMinutes });
  return { lines, totalMinutes, leftMinutes, findings };
}

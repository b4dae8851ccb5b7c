import { ok, refuse, type Result } from '@parvis/kernel';
import { PLANNED_PHASES, type PlannedPhase, type Span } from './phase';

export interface ScheduleFault {
  readonly fault:
    'missing' | 'repeated' | 'ends_before_it_starts' | 'endless' | 'wrong_order' | 'overlap' | 'gap';
  readonly phase: PlannedPhase;
}

/**
 * A calendar that people can rely on: ideas, review and vote once each, in this order, each beginning when the one
 * before ends. Results may be announced for later than the end of the vote (the count), never for earlier.
 */
export function checkSchedule(schedule: readonly Span[]): Result<readonly Span[], readonly ScheduleFault[]> {
  const faults = [...presence(schedule), ...durations(schedule), ...sequence(schedule)];
  return faults.length === 0 ? ok(schedule) : refuse(faults);
}

function* presence(schedule: readonly Span[]): Generator<ScheduleFault> {
  for (const phase of PLANNED_PHASES) {
    const lines = schedule.filter((span) => span.phase === phase).length;
    if (lines > 1) yield { fault: 'repeated', phase };
    if (lines === 0 && phase !== 'results') yield { fault: 'missing', phase };
  }
}

function* durations(schedule: readonly Span[]): Generator<ScheduleFault> {
  for (const { phase, startsAt, endsAt } of schedule) {
    if (endsAt !== null && endsAt <= startsAt) yield { fault: 'ends_before_it_starts', phase };
    if (endsAt === null && phase !== 'results') yield { fault: 'endless', phase };
  }
}

function* sequence(schedule: readonly Span[]): Generator<ScheduleFault> {
  const planned = PLANNED_PHASES.flatMap((phase) => schedule.find((span) => span.phase === phase) ?? []);
  for (const [index, span] of planned.entries()) {
    const before = planned[index - 1];
    if (!before) continue;
    if (span.startsAt < before.startsAt) yield { fault: 'wrong_order', phase: span.phase };
    else if (before.endsAt !== null && span.startsAt < before.endsAt)
      yield { fault: 'overlap', phase: span.phase };
    else if (before.endsAt !== null && span.startsAt > before.endsAt && span.phase !== 'results')
      yield { fault: 'gap', phase: span.phase };
  }
}

import { phaseAt } from '@parvis/phases';
import { type EditionOrigin, EditionType, PhaseName } from '../edition.type';
import type { RollChangeCountType } from './roll-change-count.type';
import { type CalendarLine, type KnownEdition, timesOf } from '../editions.store';

const PHASE_NAMES: Record<string, PhaseName> = Object.fromEntries(
  Object.values(PhaseName).map((name) => [name, name]),
);
const named = (phase: string): PhaseName => PHASE_NAMES[phase] ?? PhaseName.UPCOMING;

/** A reading's row. The counts are there when somebody asked them. */
export interface EditionToShow extends Omit<
  KnownEdition,
  'calendar' | 'manifest' | 'sourceNote' | 'importKey' | 'createdAt'
> {
  calendar: CalendarLine[];
  proposalCount?: number;
  ballotProjectCount?: number;
  rollChanges?: RollChangeCountType[];
}

/** What the world sees of an edition at an instant. */
export function toEditionType(edition: EditionToShow, now: Date): EditionType {
  return Object.assign(new EditionType(), {
    id: edition.id,
    slug: edition.slug,
    name: edition.name,
    origin: edition.origin as EditionOrigin,
    envelopeCents: edition.envelopeCents,
    currency: edition.currency,
    maxChoices: edition.maxChoices,
    costCapCents: edition.costCapCents,
    minimumAge: edition.minimumAge,
    openTo: edition.openTo,
    residenceRule: edition.residenceRule,
    countingRule: edition.countingRule,
    criteria: edition.criteria,
    phase: named(phaseAt(timesOf(edition), now.getTime())),
    schedule: edition.calendar.map(({ phase, startsAt, endsAt }) => ({
      phase: named(phase),
      startsAt,
      endsAt,
    })),
    openedAt: edition.openedAt,
    closedAt: edition.closedAt,
    countedAt: edition.countedAt,
    fingerprint: edition.fingerprint,
    proposalCount: edition.proposalCount,
    ballotProjectCount: edition.ballotProjectCount,
    rollChanges: edition.rollChanges,
  });
}

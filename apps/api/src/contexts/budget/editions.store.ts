import { Injectable } from '@nestjs/common';
import { type EditionTimes, PLANNED_PHASES } from '@parvis/phases';
import { DataSource, type EntityManager } from 'typeorm';
import { EditionPhaseEntity } from './tables/edition-phase.entity';
import { EditionEntity } from './tables/edition.entity';

/** An edition with its calendar, in the order of the phases. */
export type KnownEdition = EditionEntity & { calendar: EditionPhaseEntity[] };

/** First of the two numbers of an advisory lock; the second is the edition. */
const EDITION_QUEUE = 72604;

const byPhase = (a: EditionPhaseEntity, b: EditionPhaseEntity): number =>
  PLANNED_PHASES.indexOf(a.phase) - PLANNED_PHASES.indexOf(b.phase);

/** Editions as the rules of `libs/phases` need them. */
@Injectable()
export class Editions {
  constructor(private readonly source: DataSource) {}

  bySlug(slug: string, manager = this.source.manager): Promise<KnownEdition | null> {
    return this.withCalendar(manager, manager.findOneBy(EditionEntity, { slug }));
  }

  byId(id: string, manager = this.source.manager): Promise<KnownEdition | null> {
    return this.withCalendar(manager, manager.findOneBy(EditionEntity, { id }));
  }

  /**
   * The edition, held until the caller's transaction ends: `share` while a ballot comes in or a proposal is written,
   * `update` to open or close. So nothing comes in between the closing and the reading of the urn. Rows that only
   * refer to the edition need not wait (hence "no key"): another vote's closing puts ballots of this one back.
   */
  async locked(manager: EntityManager, slug: string, hold: 'share' | 'update'): Promise<KnownEdition | null> {
    // Row locks are not a queue: while ballots keep coming, each new share would overtake a closing that waits.
    const queue = hold === 'share' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
    await manager.query(`SELECT ${queue}($1, hashtext($2))`, [EDITION_QUEUE, slug]);
    const mode = hold === 'share' ? 'pessimistic_read' : 'for_no_key_update';
    return this.withCalendar(manager, manager.findOne(EditionEntity, { where: { slug }, lock: { mode } }));
  }

  /** Opened votes whose planned end has passed and whose urn is not closed yet. */
  async slugsDueToClose(now: Date): Promise<string[]> {
    const rows = (await this.source.query(
      `SELECT slug FROM edition JOIN edition_phase line ON line.edition_id = edition.id AND line.phase = 'vote'
        WHERE opened_at IS NOT NULL AND closed_at IS NULL AND line.ends_at <= $1 AND origin = 'held'
        ORDER BY line.ends_at`,
      [now],
    )) as { slug: string }[];
    return rows.map(({ slug }) => slug);
  }

  private async withCalendar(
    manager: EntityManager,
    found: Promise<EditionEntity | null>,
  ): Promise<KnownEdition | null> {
    const edition = await found;
    if (!edition) return null;
    const calendar = await manager.findBy(EditionPhaseEntity, { editionId: edition.id });
    return { ...edition, calendar: calendar.sort(byPhase) };
  }
}

export type CalendarLine = Pick<EditionPhaseEntity, 'phase' | 'startsAt' | 'endsAt'>;

/** What the rules of `libs/phases` ask: the calendar and what has happened, in milliseconds. */
export function timesOf({
  calendar,
  openedAt,
  closedAt,
  countedAt,
}: Pick<KnownEdition, 'openedAt' | 'closedAt' | 'countedAt'> & {
  calendar: readonly CalendarLine[];
}): EditionTimes {
  return {
    schedule: calendar.map(({ phase, startsAt, endsAt }) => ({
      phase,
      startsAt: startsAt.getTime(),
      endsAt: endsAt?.getTime() ?? null,
    })),
    openedAt: openedAt?.getTime() ?? null,
    closedAt: closedAt?.getTime() ?? null,
    countedAt: countedAt?.getTime() ?? null,
  };
}

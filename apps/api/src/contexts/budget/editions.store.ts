import { Injectable } from '@nestjs/common';
import { type EditionTimes, PLANNED_PHASES } from '@parvis/phases';
import { DataSource, type EntityManager, In } from 'typeorm';
import { EditionPhaseEntity } from './tables/edition-phase.entity';
import { EditionEntity } from './tables/edition.entity';

/** An edition with its calendar, in the order of the phases. */
export type KnownEdition = EditionEntity & { calendar: EditionPhaseEntity[] };

export interface EditionCounts {
  proposals: number;
  ballotProjects: number;
}

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
   * `update` to open or close. So nothing comes in between the closing and the reading of the urn.
   */
  locked(manager: EntityManager, slug: string, hold: 'share' | 'update'): Promise<KnownEdition | null> {
    const mode = hold === 'share' ? 'pessimistic_read' : 'pessimistic_write';
    return this.withCalendar(manager, manager.findOne(EditionEntity, { where: { slug }, lock: { mode } }));
  }

  /** Newest first. */
  async page(first: number, skip: number): Promise<{ items: KnownEdition[]; totalItems: number }> {
    const { manager } = this.source;
    const [rows, totalItems] = await manager.findAndCount(EditionEntity, {
      order: { createdAt: 'DESC', id: 'ASC' },
      take: first,
      skip,
    });
    const lines = rows.length
      ? await manager.findBy(EditionPhaseEntity, { editionId: In(rows.map(({ id }) => id)) })
      : [];
    const calendarOf = (id: string) => lines.filter((line) => line.editionId === id).sort(byPhase);
    return { items: rows.map((row) => ({ ...row, calendar: calendarOf(row.id) })), totalItems };
  }

  /** How many proposals and lines of the ballot paper each edition has: one statement for all of them. */
  async counts(ids: readonly string[]): Promise<Map<string, EditionCounts>> {
    const rows = (await this.source.query(
      `SELECT id, (SELECT count(*) FROM proposal WHERE edition_id = edition.id)::int AS "proposals",
              (SELECT count(*) FROM ballot_project WHERE edition_id = edition.id)::int AS "ballotProjects"
         FROM edition WHERE id = ANY($1)`,
      [ids],
    )) as (EditionCounts & { id: string })[];
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
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

/** What the rules of `libs/phases` ask: the calendar and what has happened, in milliseconds. */
export function timesOf({ calendar, openedAt, closedAt, countedAt }: KnownEdition): EditionTimes {
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

import { Injectable } from '@nestjs/common';
import { PLANNED_PHASES } from '@parvis/phases';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { readRows } from '../../../platform/database/read-rows';
import { type Asked, askedAt } from '../../../platform/graphql/asked-fields';
import type { EditionPageType } from '../browse-editions/edition-page.type';
import type { EditionType } from '../edition.type';
import { type EditionToShow, toEditionType } from './edition-view';

const COLUMNS = `edition.id, edition.slug, edition.name, edition.origin, edition.currency, edition.criteria,
  edition.envelope_cents::float8 AS "envelopeCents", edition.cost_cap_cents::float8 AS "costCapCents",
  edition.max_choices AS "maxChoices", edition.minimum_age AS "minimumAge", edition.counting_rule AS "countingRule",
  edition.open_to AS "openTo", edition.residence_rule AS "residenceRule",
  edition.opened_at AS "openedAt", edition.closed_at AS "closedAt", edition.counted_at AS "countedAt",
  edition.fingerprint`;

/** The calendar in milliseconds since 1970: dates inside JSON would have to be parsed. */
const CALENDAR = `(SELECT json_agg(json_build_array(line.phase, extract(epoch FROM line.starts_at) * 1000,
    extract(epoch FROM line.ends_at) * 1000)) FROM edition_phase line WHERE line.edition_id = edition.id) AS lines`;

/** Counted only when asked. */
const COUNTS: Readonly<Record<string, string>> = {
  proposalCount: `(SELECT count(*)::int FROM proposal
    WHERE edition_id = edition.id AND visibility = 'shown') AS "proposalCount"`,
  ballotProjectCount: `(SELECT count(*)::int FROM ballot_project WHERE edition_id = edition.id) AS "ballotProjectCount"`,
  rollChanges: `(SELECT coalesce(json_agg(counted ORDER BY counted.change DESC, counted.motive), '[]') FROM (
    SELECT change, motive, count(*)::int AS count FROM roll_change
     WHERE edition_id = edition.id AND changed_at >= edition.opened_at GROUP BY change, motive) counted) AS "rollChanges"`,
};

type Phase = (typeof PLANNED_PHASES)[number];
interface Row extends Omit<EditionToShow, 'calendar'> {
  lines: [Phase, number, number | null][] | null;
}

/** Editions as everyone may see them, with calendar and counts: one statement for each reading. */
@Injectable()
export class ShownEditions {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async bySlug(slug: string, asked: Asked): Promise<EditionType | null> {
    const text = `SELECT ${columns(asked)} FROM edition WHERE edition.slug = $1`;
    const [row] = await readRows<Row>(this.source, text, [slug]);
    return row ? this.shown(row) : null;
  }

  /** Newest first. @param asked what the caller wants of the page: `items` and `totalItems` */
  async page(first: number, skip: number, asked: Asked): Promise<EditionPageType> {
    const total = asked.fields.has('totalItems') ? '(SELECT count(*)::int FROM edition)' : '0';
    const text = `
      SELECT counted.total, page.* FROM (SELECT ${total} AS total) counted LEFT JOIN (
        SELECT ${columns(askedAt(asked, 'items'))}, edition.created_at FROM edition
         ORDER BY edition.created_at DESC, edition.id LIMIT $1 OFFSET $2) page ON true
       ORDER BY page.created_at DESC, page.id`;
    const rows = await readRows<Row & { id: string | null; total: number }>(this.source, text, [first, skip]);
    const items = rows.flatMap((row) => (row.id === null ? [] : this.shown(row)));
    return { items, totalItems: rows[0]?.total ?? 0 };
  }

  private shown({ lines, ...row }: Row): EditionType {
    return toEditionType({ ...row, calendar: calendarOf(lines ?? []) }, this.clock.now());
  }
}

const columns = ({ fields }: Asked): string =>
  [COLUMNS, CALENDAR, ...[...fields.keys()].flatMap((field) => COUNTS[field] ?? [])].join(', ');

const calendarOf = (lines: readonly [Phase, number, number | null][]): EditionToShow['calendar'] =>
  lines
    .map(([phase, startsAt, endsAt]) => ({
      phase,
      startsAt: new Date(startsAt),
      endsAt: endsAt === null ? null : new Date(endsAt),
    }))
    .sort((a, b) => PLANNED_PHASES.indexOf(a.phase) - PLANNED_PHASES.indexOf(b.phase));

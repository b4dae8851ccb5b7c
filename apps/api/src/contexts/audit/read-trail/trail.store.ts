import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { type ShownFact, shownFacts } from './shown-facts';

/** Acts whose author nobody else reads, and that no history of an object lists: who votes is nobody's business. */
export const QUIET_VERBS: readonly string[] = ['budget.voted', 'budget.joined_roll'];

/** Which lines; what is absent does not narrow. */
export interface TrailFilter {
  /** What was done to this object, without the quiet verbs. */
  readonly subject?: { readonly type: string; readonly id: string };
  /** What this person did, and what was done to her account. */
  readonly person?: string;
  /** First word of the verb: `budget` of `budget.voted`. */
  readonly family?: string | null;
  /** `yyyy-mm-dd`, as clocks say in Paris. */
  readonly day?: string | null;
}

export interface TrailLine {
  readonly sequence: number;
  readonly at: Date;
  readonly verb: string;
  /** The detail is gone, by an erasure: nobody knows any more who and on what. */
  readonly erased: boolean;
  readonly actorId: string | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly facts: readonly ShownFact[];
}

export interface TrailPage {
  readonly items: TrailLine[];
  readonly totalItems: number;
}

interface Row extends Omit<TrailLine, 'facts' | 'sequence'> {
  readonly total: number;
  readonly sequence: number | null;
  readonly before: object | null;
  readonly after: object | null;
}

/** Reads the trail, the newest first: one statement a page, with the number of lines in all. */
@Injectable()
export class TrailStore {
  constructor(private readonly source: DataSource) {}

  async page(filter: TrailFilter, { first, skip }: { first: number; skip: number }): Promise<TrailPage> {
    const { where, values } = conditions(filter);
    const text = `
      WITH kept AS (SELECT line.sequence FROM audit_entry line LEFT JOIN audit_detail detail USING (sequence) ${where})
      SELECT (SELECT count(*)::int FROM kept) AS total, page.*
        FROM (VALUES (1)) one LEFT JOIN LATERAL (
          SELECT line.sequence, line.at, line.verb, detail.sequence IS NULL AS erased, detail.actor_id AS "actorId",
                 detail.subject_type AS "subjectType", detail.subject_id AS "subjectId", detail.before, detail.after
            FROM kept JOIN audit_entry line USING (sequence) LEFT JOIN audit_detail detail USING (sequence)
           ORDER BY sequence DESC LIMIT $1 OFFSET $2) page ON true
       ORDER BY page.sequence DESC`;
    const rows = await readRows<Row>(this.source, text, [first, Math.max(skip, 0), ...values]);
    const items = rows.filter(({ sequence }) => sequence !== null).map(toLine);
    return { items, totalItems: rows[0]?.total ?? 0 };
  }
}

const toLine = ({ total: _, before, after, sequence, ...line }: Row): TrailLine => ({
  ...line,
  sequence: Number(sequence),
  facts: shownFacts(before, after),
});

function conditions({ subject, person, family, day }: TrailFilter): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (one: unknown): string => `$${values.push(one) + 2}`;
  const all: string[] = [];
  if (subject)
    all.push(
      `detail.subject_type = ${value(subject.type)} AND detail.subject_id = ${value(subject.id)}
       AND NOT line.verb = ANY(${value(QUIET_VERBS)}::text[])`,
    );
  if (person) {
    const [actor, itself] = [value(person), value(person)];
    all.push(
      `(detail.actor_id = ${actor}::uuid OR (detail.subject_type = 'person' AND detail.subject_id = ${itself}))`,
    );
  }
  if (family) all.push(`starts_with(line.verb, ${value(`${family}.`)})`);
  if (day) {
    const from = value(day);
    all.push(`line.at >= ${from}::date::timestamp AT TIME ZONE 'Europe/Paris'
      AND line.at < (${from}::date + 1)::timestamp AT TIME ZONE 'Europe/Paris'`);
  }
  return { where: all.length > 0 ? `WHERE ${all.join(' AND ')}` : '', values };
}

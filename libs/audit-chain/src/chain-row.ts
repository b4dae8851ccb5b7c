/**
 * A line as PostgreSQL gives it by `CHAIN_PAGE`: instants in microseconds and JSON as text, because what a driver makes
 * of them is coarser than what somebody may have changed.
 */
export interface ChainRow {
  readonly sequence: number;
  readonly at_micros: string;
  readonly verb: string;
  readonly detail_digest: string;
  readonly previous_hash: string;
  readonly hash: string;
  /** Null: the detail is gone. */
  readonly detail: DetailRow | null;
}

export interface DetailRow {
  readonly salt: string;
  readonly actor_id: string | null;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** $1: the sequence after which to go on (begin with `BEFORE_ALL`); $2: how many lines at most. */
export const CHAIN_PAGE = `
  SELECT line.sequence, (extract(epoch FROM line.at) * 1000000)::text AS at_micros, line.verb,
         line.detail_digest, line.previous_hash, line.hash,
         CASE WHEN detail.sequence IS NOT NULL THEN json_build_object(
           'salt', detail.salt, 'actor_id', detail.actor_id, 'subject_type', detail.subject_type,
           'subject_id', detail.subject_id, 'before', detail.before::text, 'after', detail.after::text) END AS detail
    FROM (SELECT * FROM audit_entry WHERE sequence > $1::bigint ORDER BY sequence LIMIT $2) line
    LEFT JOIN audit_detail detail ON detail.sequence = line.sequence
   ORDER BY line.sequence`;

/** Below every int of PostgreSQL: a line numbered 0 or less must be met too. */
export const BEFORE_ALL = -3_000_000_000;

export const STRAY_DETAILS = `
  SELECT count(*)::int AS stray FROM audit_detail detail
   WHERE NOT EXISTS (SELECT 1 FROM audit_entry line WHERE line.sequence = detail.sequence)`;

/** ISO 8601 of microseconds since 1970, or null when they are not whole milliseconds: every recorded instant is. */
export function instantOf(micros: string): string | null {
  const [, whole] = /^(-?\d+)000(?:\.0*)?$/.exec(micros) ?? [];
  if (whole === undefined || Math.abs(Number(whole)) > 8.64e15) return null;
  return new Date(Number(whole)).toISOString();
}

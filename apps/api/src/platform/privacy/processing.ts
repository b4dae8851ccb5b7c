/** Why the law lets a town process these data: article 6 of the GDPR. */
export type Ground = 'public_task' | 'consent' | 'legal_obligation';

/** From which instant a retention is counted; each has its sentence in the web's `privacy.json` (`after`). */
export type RetentionStart =
  'recording' | 'sending' | 'expiry' | 'use' | 'end' | 'decision' | 'results' | 'last_sign_in' | 'leaving';

/** How long after that instant. Without any figure: at that instant. */
export interface Retention {
  readonly after: RetentionStart;
  readonly days?: number;
  readonly months?: number;
  readonly years?: number;
}

/** Where data come from. */
export type DataSourceKind = 'herself' | 'guardian' | 'staff' | 'town_file' | 'device' | 'identity_provider';

/**
 * One purpose for which people's data are processed, as the register of article 30 wants it. What it is for, and which
 * data, are sentences: `processings.<key>` in the web's `privacy.json`.
 */
export interface Processing {
  readonly ground: Ground;
  /** Of law, short: `RGPD 6(1)(e)`. */
  readonly article: string;
  readonly retention: Retention;
  /** Roles that see the data of others; `everyone` when they are published, none when only she does. */
  readonly seenBy: readonly string[];
  readonly sources: readonly DataSourceKind[];
}

/** key → processing. Each context brings its own table, as it brings its permissions. */
export type ProcessingTable = Readonly<Record<string, Processing>>;

/** The latest instant whose retention has passed at `now`: calendar months and years in UTC. */
export function retentionLimit(retention: Retention, now: Date): Date {
  const limit = new Date(now);
  const months = (retention.years ?? 0) * 12 + (retention.months ?? 0);
  if (months > 0) {
    const day = limit.getUTCDate();
    limit.setUTCDate(1);
    limit.setUTCMonth(limit.getUTCMonth() - months);
    limit.setUTCDate(Math.min(day, lastDayOfMonth(limit)));
  }
  return new Date(limit.getTime() - (retention.days ?? 0) * 24 * 60 * 60 * 1000);
}

const lastDayOfMonth = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

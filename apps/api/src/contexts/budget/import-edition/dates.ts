export interface Span {
  readonly begin: Date;
  readonly end: Date;
}

/** Noon: a file tells the day and not the hour, and noon is the same day in all of France. */
const NOON = 'T12:00:00Z';

/** « 11.09.2019 » or « 2019 », as Pabulib writes them; null for anything else. `last`: 31 December of a lone year. */
export function readDay(text: string, last = false): Date | null {
  const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  const [, d = '', m = '', y = ''] = day ?? [];
  const year = /^\d{4}$/.exec(text.trim())?.[0];
  const iso = day
    ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
    : `${year}-${last ? '12-31' : '01-01'}`;
  const at = new Date(`${iso}${NOON}`);
  // 31.02.2019 would roll over to March.
  return Number.isNaN(at.getTime()) || !at.toISOString().startsWith(iso) ? null : at;
}

/** When the vote was held; the day of import where the file does not say. */
export function spanOf(meta: Readonly<Record<string, string>>, now: Date): Span {
  const begin = readDay(meta['date_begin'] ?? '');
  const end = readDay(meta['date_end'] ?? '', true);
  const from = begin ?? end ?? now;
  return { begin: from, end: end && end >= from ? end : from };
}

import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { BEFORE_ALL, CHAIN_PAGE, type ChainRow, STRAY_DETAILS } from '@parvis/audit-chain';
import { Client } from 'pg';
import { failed, misused } from '../command';

/** A chain to read from its first line on, one line in memory at a time (a page, from a database). */
export interface ChainSource {
  readonly rows: AsyncIterable<ChainRow>;
  /** Asked after the rows. */
  readonly strayDetails: () => Promise<number>;
  /** Whether the rows carry their details. */
  readonly details: boolean;
}

const PAGE = 2000;

/** The database at `DATABASE_URL`, as it stood at one instant while the town goes on. */
export async function withDatabase<T>(url: string, work: (source: ChainSource) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect().catch((error: Error) => {
      throw failed('audit_no_database', { reason: error.message });
    });
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<{ trail: string | null }>(
      `SELECT to_regclass('audit_entry')::text AS trail`,
    );
    if (!rows[0]?.trail) throw failed('audit_no_trail');
    const strayDetails = async () =>
      (await client.query<{ stray: number }>(STRAY_DETAILS)).rows[0]?.stray ?? 0;
    return await work({ rows: pages(client), strayDetails, details: true });
  } finally {
    await client.end();
  }
}

async function* pages(client: Client): AsyncGenerator<ChainRow> {
  for (let after = BEFORE_ALL, full = true; full;) {
    const { rows } = await client.query<ChainRow>(CHAIN_PAGE, [after, PAGE]);
    yield* rows;
    full = rows.length === PAGE;
    after = rows.at(-1)?.sequence ?? after;
  }
}

/** What `audit export` wrote: lines without their details. @throws CommandFailure when it is no such file */
export function fileSource(path: string): ChainSource {
  if (!existsSync(path)) throw misused('not_found', { path });
  return { rows: linesOf(path), strayDetails: () => Promise.resolve(0), details: false };
}

async function* linesOf(path: string): AsyncGenerator<ChainRow> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (text !== '') yield rowOf(path, number, text);
  }
}

const EXPORTED = ['at_micros', 'verb', 'detail_digest', 'previous_hash', 'hash'] as const;

function rowOf(path: string, line: number, text: string): ChainRow {
  try {
    const read = JSON.parse(text) as Record<string, unknown>;
    if (Number.isInteger(read['sequence']) && EXPORTED.every((key) => typeof read[key] === 'string'))
      return { ...(read as unknown as ChainRow), detail: null };
  } catch {
    // Said below, with the number of the line.
  }
  throw failed('audit_bad_line', { path, line });
}

/** One line of the export. The detail stays: it names people. */
export const exported = ({ detail: _, ...entry }: ChainRow): string => JSON.stringify(entry);

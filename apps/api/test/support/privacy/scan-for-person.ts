import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { personalUses, type TableClass } from '../../../src/platform/privacy/personal-data';
import type { Seeded } from './person-everywhere';

/** Where an identifier of a person stands. */
export interface Found {
  /** `table.column`, `queue.column`, or a path under the folder of files. */
  readonly place: string;
  readonly identifier: keyof Seeded;
  readonly rows: number;
  /** The table keeps rows on this legal ground; null: nothing says that it may stand there. */
  readonly ground: string | null;
}

/** Looks for each identifier in every column of every table, in the queue, and in every stored byte. */
export async function scanForPerson(owner: DataSource, folder: string, person: Seeded): Promise<Found[]> {
  const grounds = new Map(
    owner.entityMetadatas.flatMap(({ tableName, target }) => {
      const kept = personalUses(target as TableClass).find(({ erasure }) => erasure === 'keep');
      return kept ? [[tableName, kept.ground ?? null] as const] : [];
    }),
  );
  const found: Found[] = [];
  for (const { schema, table, columns } of await tablesOf(owner)) {
    for (const [identifier, text] of Object.entries(person) as [keyof Seeded, string][]) {
      const looked = columns.map(
        (column, index) => `count(*) FILTER (WHERE ${holds(column)})::int AS "${index}"`,
      );
      const [counts] = await owner.query(`SELECT ${looked.join(', ')} FROM ${schema}."${table}"`, [text]);
      columns.forEach((column, index) => {
        const rows = (counts as Record<string, number>)[index] ?? 0;
        const ground = grounds.get(table) ?? null;
        if (rows > 0) found.push({ place: `${table}.${column}`, identifier, rows, ground });
      });
    }
  }
  return [...found, ...(await inFiles(folder, person))];
}

/** As text, as the database writes it, whatever its capitals; bytes as Latin letters. */
const holds = (column: string): string =>
  `position(lower($1) IN lower(CASE WHEN pg_typeof("${column}") = 'bytea'::regtype
     THEN encode("${column}"::text::bytea, 'escape') ELSE "${column}"::text END)) > 0`;

async function tablesOf(owner: DataSource): Promise<{ schema: string; table: string; columns: string[] }[]> {
  return owner.query(
    `SELECT table_schema AS schema, table_name AS table, json_agg(column_name ORDER BY ordinal_position) AS columns
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema IN ('public', 'graphile_worker') AND table_type = 'BASE TABLE'
      GROUP BY 1, 2 ORDER BY 1, 2`,
  );
}

async function inFiles(folder: string, person: Seeded): Promise<Found[]> {
  const found: Found[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (const [identifier, text] of Object.entries(person) as [keyof Seeded, string][])
      if (bytes.includes(text) || path.includes(text))
        found.push({ place: `files/${path.slice(folder.length + 1)}`, identifier, rows: 1, ground: null });
  }
  return found;
}

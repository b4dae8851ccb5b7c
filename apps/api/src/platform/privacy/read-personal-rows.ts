import type { DataSource, EntityManager } from 'typeorm';
import {
  columnOf,
  condition,
  type DataSubject,
  shownProperties,
  tableUses,
  type TableUse,
  WHO,
  whoValues,
} from './personal-tables';

/** Rows of one table that are hers, as her export shows them: property → value. */
export interface PersonalRows {
  readonly processing: string;
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** All that is hers and may be shown to her, table by table; a new table is in it as soon as it is annotated. */
export async function readPersonalRows(source: DataSource, subject: DataSubject): Promise<PersonalRows[]> {
  return source.transaction('REPEATABLE READ', async (manager) => {
    const read: PersonalRows[] = [];
    for (const one of tableUses(source)) {
      if (one.use.exported === false) continue;
      const rows = await rowsOf(source, manager, one, subject);
      read.push({ processing: one.use.processing, table: one.meta.tableName, rows });
    }
    return withoutOthers(manager, subject.personId, read);
  });
}

async function rowsOf(
  source: DataSource,
  manager: EntityManager,
  one: TableUse,
  subject: DataSubject,
): Promise<Record<string, unknown>[]> {
  const shown = shownProperties(one).map((name) => `${columnOf(one.meta, name)} AS "${name}"`);
  if (shown.length === 0) return [];
  const order = one.meta.primaryColumns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  return manager.query(
    `${WHO} SELECT ${shown.join(', ')} FROM "${one.meta.tableName}" WHERE ${condition(source, one)} ORDER BY ${order}`,
    whoValues(subject),
  );
}

/** Whatever a column holds, the id of somebody else does not leave: it is replaced wherever it stands. */
async function withoutOthers(
  manager: EntityManager,
  personId: string,
  read: PersonalRows[],
): Promise<PersonalRows[]> {
  const text = JSON.stringify(read);
  const ids = [...new Set(text.match(UUID) ?? [])];
  const others = await manager.query<{ id: string }[]>(
    'SELECT id FROM person WHERE id = ANY($1::uuid[]) AND id <> $2',
    [ids, personId],
  );
  if (others.length === 0) return read;
  const names = new Set(others.map(({ id }) => id));
  return JSON.parse(text.replace(UUID, (id) => (names.has(id) ? OTHER : id))) as PersonalRows[];
}

/** Stands where somebody else's id stood; the readable page writes it as a sentence. */
export const OTHER = 'another_person';

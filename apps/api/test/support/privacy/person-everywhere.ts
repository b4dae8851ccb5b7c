import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager, EntityMetadata } from 'typeorm';
import { personalUses, type PersonalUse, type TableClass } from '../../../src/platform/privacy/personal-data';
import { columnOf, directColumns } from '../../../src/platform/privacy/personal-tables';

/** Somebody whose every identifier is hers alone, so that each can be looked for. */
export interface Seeded {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** `yyyy-mm`, of nobody else. */
  readonly birthMonth: string;
}

/** `letters`: a few, of the test's choice, which no other person's name or address holds. */
export const somebody = (letters: string, birthMonth: string): Seeded => ({
  id: randomUUID(),
  name: `Zélie ${letters} Fictive`,
  email: `zelie.${letters.toLowerCase()}@exemple.invalid`,
  birthMonth,
});

/** She is there already, signed in; and lines of the trail that nobody recorded would break its chain. */
const ALREADY = new Set(['person', 'audit_entry', 'audit_detail']);

/** What the check constraint of a table asks of a row, beyond its columns. */
const AS_CONSTRAINED: Record<string, Row> = {
  guardianship: { '"desk_code"': null },
  roll_entry: { '"struck_at"': null, '"struck_for"': null },
  meeting: { '"ends_at"': new Date('2027-01-01T12:00:00Z') },
  question: { '"outcome"': null },
  minutes: { '"signature"': 'seal' },
  annual_review: { '"year"': 2026 },
  opinion: { '"digest"': null, '"number"': null },
};

type ColumnMetadata = EntityMetadata['columns'][number];

/** Columns that hold a name, an address or the like even in a row that stays: what `set` must neutralise. */
const NAMES_SOMEBODY = /^(?!college).*(name|email|phone|contact|address|recipient|pseudonym)/i;

/**
 * One row for each use of each table, made from the annotations alone: a table that comes tomorrow is seeded too. What
 * a row hangs on (an edition, a proposal) is made with it; triggers that forbid a late proposal sleep meanwhile.
 * @returns rows written, by table
 */
export async function seedEverywhere(owner: DataSource, person: Seeded): Promise<Record<string, number>> {
  const written: Record<string, number> = {};
  const tables = owner.entityMetadatas.map(({ tableName }) => tableName);
  await owner.transaction(async (manager) => {
    for (const table of tables) await manager.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    const made = new Map<string, Row>();
    for (const meta of parentsFirst(owner)) {
      for (const use of personalUses(meta.target as TableClass)) {
        if (ALREADY.has(meta.tableName)) continue;
        const row = rowOf(meta, use, person, made);
        await hang(manager, meta, row);
        await insert(manager, meta, row);
        written[meta.tableName] = (written[meta.tableName] ?? 0) + 1;
        if (!made.has(meta.name)) made.set(meta.name, row);
      }
    }
    for (const table of tables) await manager.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  });
  return written;
}

type Row = Record<string, unknown>;

async function insert(manager: EntityManager, meta: EntityMetadata, row: Row): Promise<void> {
  const names = Object.keys(row);
  const holes = names.map((_, index) => `$${index + 1}`).join(', ');
  await manager.query(
    `INSERT INTO "${meta.tableName}" (${names.join(', ')}) VALUES (${holes}) ON CONFLICT DO NOTHING`,
    Object.values(row),
  );
}

/** Makes the row that each key points to, unless it points to somebody who is there or to nothing. */
async function hang(manager: EntityManager, meta: EntityMetadata, row: Row): Promise<void> {
  for (const { columnNames, referencedColumnNames, referencedEntityMetadata: parent } of meta.foreignKeys) {
    const [own = '', theirs = ''] = [columnNames[0], referencedColumnNames[0]];
    const value = row[`"${own}"`];
    if (value === null || value === undefined) continue;
    const there = await manager.query(`SELECT 1 FROM "${parent.tableName}" WHERE "${theirs}"::text = $1`, [
      String(value),
    ]);
    if ((there as unknown[]).length > 0) continue;
    const above = plainRow(parent);
    above[`"${theirs}"`] = value;
    await hang(manager, parent, above);
    await insert(manager, parent, above);
  }
}

/** A row of nobody: other people's columns empty, or somebody without a name. */
function plainRow(meta: EntityMetadata): Row {
  const nobody: PersonalUse = { processing: '', person: [], erasure: 'keep' };
  const someone = {
    id: randomUUID(),
    name: 'Personne',
    email: `${randomUUID()}@exemple.invalid`,
    birthMonth: '1950-01',
  };
  return rowOf(meta, nobody, someone, new Map());
}

/** Those found through another table come after it. */
function parentsFirst(source: DataSource): EntityMetadata[] {
  const depth = (meta: EntityMetadata): number =>
    Math.max(
      0,
      ...personalUses(meta.target as TableClass).map(({ person }) => {
        const via = typeof person === 'object' && 'via' in person ? person.via : null;
        const parent = source.entityMetadatas.find(({ name }) => name === via);
        return parent ? depth(parent) + 1 : 0;
      }),
    );
  return [...source.entityMetadatas].sort((a, b) => depth(a) - depth(b));
}

function rowOf(meta: EntityMetadata, use: PersonalUse, person: Seeded, made: ReadonlyMap<string, Row>): Row {
  const row: Row = {};
  for (const column of meta.columns) {
    if (!column.isInsert) continue;
    const isKey = meta.foreignKeys.some(({ columnNames }) => columnNames.includes(column.databaseName));
    if (isKey && column.type !== 'uuid')
      row[`"${column.databaseName}"`] = column.isNullable ? null : randomUUID();
    else row[`"${column.databaseName}"`] = valueOf(column, use, person);
  }
  for (const property of directColumns(use)) row[columnOf(meta, property)] = person.id;
  const whose = use.person;
  if (typeof whose !== 'object' || Array.isArray(whose)) return fitted(meta, use, row);
  if ('address' in whose) row[columnOf(meta, whose.address)] = person.email;
  if ('inside' in whose)
    row[columnOf(meta, whose.inside)] = JSON.stringify({ deep: [{ personId: person.id }] });
  if ('via' in whose)
    row[columnOf(meta, whose.column)] = made.get(whose.via)?.[`"${snake(whose.to ?? 'id')}"`];
  return fitted(meta, use, row);
}

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** `only` of the form `column = 'word'`, `column IS NULL` and `column IS NOT NULL` is made true. */
function fitted(
  meta: EntityMetadata,
  use: PersonalUse,
  row: Record<string, unknown>,
): Record<string, unknown> {
  // A word that its own check allows, before what the use asks.
  for (const { expression } of meta.checks)
    for (const [, column = '', first] of expression.matchAll(/"?\b(?!NOT\b)(\w+)"? IN \('([^']*)'/gi))
      row[`"${column}"`] = first;
  for (const [, column = '', word] of (use.only ?? '').matchAll(/"?(\w+)"? = '([^']*)'/g))
    row[`"${column}"`] = word;
  for (const [, column = ''] of (use.only ?? '').matchAll(/"?(\w+)"? IS NULL/gi)) row[`"${column}"`] = null;
  for (const [, column = '', first] of (use.only ?? '').matchAll(/"?(\w+)"? IN \('([^']*)'/gi))
    row[`"${column}"`] = first;
  return { ...row, ...AS_CONSTRAINED[meta.tableName] };
}

function valueOf(column: ColumnMetadata, use: PersonalUse, person: Seeded): unknown {
  const type = String(column.type);
  const property = column.propertyName;
  if (property === 'month') return person.birthMonth;
  if (column.isNullable && type === 'uuid') return null;
  if (column.isArray) return '{}';
  switch (type) {
    case 'uuid':
      return randomUUID();
    case 'timestamptz':
      return column.isNullable ? null : new Date('2027-01-01T10:00:00Z');
    case 'date':
      return '2027-01-01';
    case 'jsonb':
      return JSON.stringify(use.erasure === 'delete' ? { name: person.name, id: person.id } : {});
    case 'bytea':
      return Buffer.from('x');
    case 'boolean':
      return false;
    case 'text':
    case 'citext':
      return textOf(column.entityMetadata.target as TableClass, property, use, person);
    default:
      return column.isPrimary ? Math.floor(Math.random() * 1_000_000) : 1;
  }
}

/** In a row that goes every text bears her name; in one that stays, those that name somebody. */
function textOf(table: TableClass, property: string, use: PersonalUse, person: Seeded): string {
  const { person: whose } = use;
  if (typeof whose === 'object' && 'inside' in whose) return `${property} ${randomUUID()}`;
  // Where a row has several people, a name is whoever's use neutralises it; in what she did for the town, it is not hers.
  const hers = personalUses(table).length === 1 && use.exported !== false;
  const alone = hers || property in (use.set ?? {});
  if (property === 'email' && (use.erasure === 'delete' || alone)) return person.email;
  if (use.erasure === 'delete' || (alone && NAMES_SOMEBODY.test(property)))
    return `${person.name} ${randomUUID()}`;
  return `${property} ${randomUUID()}`;
}

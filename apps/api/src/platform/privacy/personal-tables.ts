import type { DataSource, EntityMetadata } from 'typeorm';
import { personalUses, personColumns, type PersonalUse, type TableClass } from './personal-data';

/** Whom a reading, an erasure or a scan is about. */
export interface DataSubject {
  readonly personId: string;
  /** Her mail address, or null when she has none or shares it: then what bears it is not hers alone. */
  readonly ownAddress: string | null;
}

/** One use of one table, with what the ORM knows of it. */
export interface TableUse {
  readonly meta: EntityMetadata;
  readonly use: PersonalUse;
}

/** Values of `WHO`: `$1` and `$2` of each statement made here. */
export const whoValues = ({ personId, ownAddress }: DataSubject): [string, string | null] => [
  personId,
  ownAddress,
];

/** Heads each statement: every parameter is then used, whatever the condition. */
export const WHO = 'WITH who AS (SELECT $1::uuid AS id, $1::text AS word, $2::citext AS address)';

/** What her id becomes where it stands inside a text that stays. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Column of the database for a property. @throws Error when there is none */
export function columnOf(meta: EntityMetadata, property: string): string {
  const column = meta.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${meta.tableName} has no property ${property}`);
  return `"${column.databaseName}"`;
}

/** The properties that hold her id directly; none when the row is found another way. */
export function directColumns({ person }: PersonalUse): readonly string[] {
  if (typeof person === 'string') return [person];
  return Array.isArray(person) ? (person as readonly string[]) : [];
}

/** SQL that is true of the rows of a use, inside a statement that begins with `WHO`. */
export function condition(source: DataSource, { meta, use }: TableUse): string {
  const whose = whoseRows(source, { meta, use });
  return use.only ? `(${whose}) AND (${use.only})` : whose;
}

function whoseRows(source: DataSource, { meta, use }: TableUse): string {
  const { person } = use;
  const direct = directColumns(use);
  if (direct.length > 0) return direct.map((property) => isHers(meta, property)).join(' OR ');
  if (typeof person !== 'object' || Array.isArray(person)) throw new Error(`${meta.tableName}: whose?`);
  if ('via' in person) return throughTable(source, meta, person);
  if ('address' in person) return `${columnOf(meta, person.address)} = (SELECT address FROM who)`;
  if (!('inside' in person)) throw new Error(`${meta.tableName}: whose?`);
  return `position((SELECT word FROM who) IN ${columnOf(meta, person.inside)}::text) > 0`;
}

function isHers(meta: EntityMetadata, property: string): string {
  const isUuid = meta.findColumnWithPropertyName(property)?.type === 'uuid';
  return `${columnOf(meta, property)} = (SELECT ${isUuid ? 'id' : 'word'} FROM who)`;
}

function throughTable(
  source: DataSource,
  meta: EntityMetadata,
  { via, column, to }: { via: string; column: string; to?: string },
): string {
  const target = source.entityMetadatas.find(({ name }) => name === via);
  const first = target && personalUses(target.target as TableClass)[0];
  if (!target || !first) throw new Error(`${meta.tableName}: ${via} is nobody's`);
  const theirs = condition(source, { meta: target, use: first });
  const typeOf = (table: EntityMetadata, property: string) =>
    table.findColumnWithPropertyName(property)?.type;
  // What names a row of several tables is text, whatever the key of each.
  const cast = typeOf(meta, column) === typeOf(target, to ?? 'id') ? '' : '::text';
  return `${columnOf(meta, column)}${cast} IN (SELECT ${columnOf(target, to ?? 'id')}${cast} FROM "${target.tableName}" WHERE ${theirs})`;
}

/** Every use of every table, children before what they point to: a row goes before what it hangs on. */
export function tableUses(source: DataSource): TableUse[] {
  return childrenFirst(source).flatMap((meta) =>
    personalUses(meta.target as TableClass).map((use) => ({ meta, use })),
  );
}

function childrenFirst(source: DataSource): EntityMetadata[] {
  const parents = new Map(source.entityMetadatas.map((meta) => [meta, parentsOf(source, meta)] as const));
  const ordered: EntityMetadata[] = [];
  const placed = new Set<EntityMetadata>();
  const place = (meta: EntityMetadata): void => {
    if (placed.has(meta)) return;
    placed.add(meta);
    for (const [child, its] of parents) if (its.has(meta)) place(child);
    ordered.push(meta);
  };
  for (const meta of source.entityMetadatas) place(meta);
  return ordered;
}

function parentsOf(source: DataSource, meta: EntityMetadata): Set<EntityMetadata> {
  const keys = meta.foreignKeys.map(({ referencedEntityMetadata }) => referencedEntityMetadata);
  const via = personalUses(meta.target as TableClass).flatMap(({ person }) =>
    typeof person === 'object' && 'via' in person
      ? source.entityMetadatas.filter(({ name }) => name === person.via)
      : [],
  );
  return new Set([...keys, ...via].filter((one) => one !== meta));
}

/** Never in an export: what opens a door, what only the database reads, and the ids of people. */
const SECRET = /(hash|token|secret|salt|key|digest|sealed)$/i;

/** Properties that her export shows, in the order of the table. */
export function shownProperties({ meta, use }: TableUse): string[] {
  const people = new Set(personColumns(meta.target as TableClass));
  return meta.columns
    .filter(({ propertyName, isSelect, type }) => {
      const hidden = people.has(propertyName) || use.hide?.includes(propertyName);
      return isSelect && type !== 'bytea' && !hidden && !SECRET.test(propertyName);
    })
    .map(({ propertyName }) => propertyName);
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type AfterCommit, OwnErasures } from './own-erasures';
import {
  columnOf,
  condition,
  type DataSubject,
  directColumns,
  NOBODY,
  tableUses,
  type TableUse,
  WHO,
  whoValues,
} from './personal-tables';

/** What an erasure did to the rows of one table. */
export interface ErasedRows {
  readonly table: string;
  readonly erasure: 'delete' | 'unlink' | 'keep';
  readonly ground: string | null;
  readonly rows: number;
}

/** Takes a person out of every table, as the annotations say. */
@Injectable()
export class ErasePersonalRows {
  constructor(
    private readonly source: DataSource,
    private readonly own: OwnErasures,
  ) {}

  /**
   * In the transaction of the erasure. Run what `after` holds once it is committed.
   * @returns one line for each use of a table that had rows of hers
   */
  async erase(
    manager: EntityManager,
    subject: DataSubject,
  ): Promise<{ erased: ErasedRows[]; after: AfterCommit[] }> {
    const erased: ErasedRows[] = [];
    const after: AfterCommit[] = [];
    const own = async (when: (place: OwnErasures['erasures'][number]['when']) => boolean) => {
      for (const one of this.own.erasures.filter((each) => when(each.when))) {
        const later = await one.erase(manager, subject);
        if (later) after.push(later);
      }
    };
    await own((when) => when === 'first');
    const done = new Set<string>();
    for (const one of tableUses(this.source)) {
      const table = one.meta.tableName;
      if (!done.has(table)) await own((when) => typeof when === 'object' && when.table === table);
      done.add(table);
      if (one.use.byContext) continue;
      const rows = await this.eraseRows(manager, one, subject);
      const { erasure, ground = null } = one.use;
      if (rows > 0) erased.push({ table, erasure, ground, rows });
    }
    await own((when) => when === 'last');
    return { erased, after };
  }

  private async eraseRows(manager: EntityManager, one: TableUse, subject: DataSubject): Promise<number> {
    const values = whoValues(subject);
    const where = condition(this.source, one);
    const table = `"${one.meta.tableName}"`;
    const sets = one.use.erasure === 'delete' ? [] : settings(one, values);
    let act = `DELETE FROM ${table} WHERE ${where} RETURNING 1`;
    if (one.use.erasure !== 'delete')
      act =
        sets.length > 0
          ? `UPDATE ${table} SET ${sets.join(', ')} WHERE ${where} RETURNING 1`
          : `SELECT 1 FROM ${table} WHERE ${where}`;
    const [row] = await manager.query<{ rows: number }[]>(
      `${WHO}, touched AS (${act}) SELECT count(*)::int AS rows FROM touched`,
      values,
    );
    return row?.rows ?? 0;
  }
}

/** `column = value` of a row that stays; pushes the values that `set` needs. */
function settings({ meta, use }: TableUse, values: unknown[]): string[] {
  const set = use.set ?? {};
  const fixed = Object.entries(set).map(([property, value]) => {
    if (value === null) return `${columnOf(meta, property)} = NULL`;
    values.push(typeof value === 'object' ? JSON.stringify(value) : value);
    return `${columnOf(meta, property)} = $${values.length}`;
  });
  if (use.erasure === 'keep') return fixed;
  return [...fixed, ...unlinking({ meta, use }, set)];
}

function unlinking({ meta, use }: TableUse, set: Readonly<Record<string, unknown>>): string[] {
  const emptied = directColumns(use)
    .filter((property) => !(property in set))
    .map((property) => columnOf(meta, property));
  const links = emptied.map(
    (column) => `${column} = CASE WHEN ${column}::text = (SELECT word FROM who) THEN NULL ELSE ${column} END`,
  );
  const { person } = use;
  if (typeof person !== 'object' || Array.isArray(person)) return links;
  if ('address' in person)
    return person.address in set ? links : [...links, `${columnOf(meta, person.address)} = NULL`];
  if (!('inside' in person) || person.inside in set) return links;
  const column = columnOf(meta, person.inside);
  const type = meta.findColumnWithPropertyName(person.inside)?.type;
  const replaced = `replace(${column}::text, (SELECT word FROM who), '${NOBODY}')`;
  return [...links, `${column} = ${replaced}::${type === 'jsonb' ? 'jsonb' : 'text'}`];
}

import type { DataSource, EntityManager } from 'typeorm';
import { condition, type DataSubject, tableUses, WHO, whoValues } from './personal-tables';

/** How many rows of a table are hers by one of its uses, and what becomes of them when she leaves. */
export interface CountedRows {
  readonly table: string;
  readonly processing: string;
  readonly erasure: 'delete' | 'unlink' | 'keep';
  readonly ground: string | null;
  readonly rows: number;
}

/** One statement, whatever the number of tables; those without a row of hers are left out. */
export async function countPersonalRows(
  source: DataSource,
  manager: EntityManager,
  subject: DataSubject,
): Promise<CountedRows[]> {
  const uses = tableUses(source);
  const counts = uses.map(
    (one, index) =>
      `SELECT ${index} AS use, count(*)::int AS rows FROM "${one.meta.tableName}" WHERE ${condition(source, one)}`,
  );
  const found = await manager.query<{ use: number; rows: number }[]>(
    `${WHO} ${counts.join(' UNION ALL ')}`,
    whoValues(subject),
  );
  return found.flatMap(({ use, rows }) => {
    const one = uses[use];
    if (!one || rows === 0) return [];
    const { processing, erasure, ground = null } = one.use;
    return [{ table: one.meta.tableName, processing, erasure, ground, rows }];
  });
}

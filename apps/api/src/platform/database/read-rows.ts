import type { Pool } from 'pg';
import { type DataSource, QueryFailedError } from 'typeorm';

/**
 * One statement for a reading: plain rows, no entities. Numbers, dates and JSON come as PostgreSQL's driver reads
 * them (`bigint` as text: cast it). It counts in `statementsOf` like every other statement.
 * @throws QueryFailedError as TypeORM does, without the parameters
 */
export async function readRows<Row>(source: DataSource, text: string, values: unknown[]): Promise<Row[]> {
  const { master } = source.driver as unknown as { master: Pool };
  source.logger.logQuery(text);
  try {
    return (await master.query(text, values)).rows as Row[];
  } catch (error) {
    throw new QueryFailedError(text, undefined, error as Error);
  }
}

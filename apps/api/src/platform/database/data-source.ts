import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from '../../entities';
import { migrations } from '../../migrations';
import { SnakeNaming } from './naming';
import { StatementLog } from './statement-log';

/** TypeORM's options for a PostgreSQL address. The schema is made by migrations only, never synchronized. */
export function dataSourceOptions(url: string, poolSize = 12): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    logger: new StatementLog(),
    logging: ['query'],
    poolSize,
    // citext, pgcrypto and the like are created with the database, by its administrator.
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    extra: {
      application_name: 'parvis',
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  };
}

/** Opens a data source: for the server, tools and tests. The caller destroys it. */
export async function openDataSource(url: string, poolSize?: number): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, poolSize)).initialize();
}

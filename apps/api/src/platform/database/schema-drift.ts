import type { DataSource } from 'typeorm';

/** The SQL that would bring the database to what the entities say: empty when the migrations are complete. */
export async function schemaDrift(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map((step) => step.query).filter((query) => !/"migration"/.test(query));
}

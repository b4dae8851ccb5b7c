import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { openDataSource } from './data-source';
import { schemaDrift } from './schema-drift';

describe('the migrated database', () => {
  const database = givenDatabase(openDataSource, { poolSize: 2 });
  let owner: DataSource;
  let runtime: DataSource;

  beforeAll(async () => {
    owner = await database.asOwner();
    runtime = database.source;
  });

  it('has all that the entities say, and nothing else', async () => {
    expect(await schemaDrift(owner)).toEqual([]);
  });

  it('is served by a role that owns no table and cannot rewrite the audit chain', async () => {
    const owned = await runtime.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user`,
    );
    expect(owned).toEqual([]);
    for (const [table, column] of [
      ['audit_entry', 'verb'],
      ['audit_detail', 'salt'],
      ['data_access', 'what'],
    ])
      for (const sql of [
        `UPDATE ${table} SET ${column} = ${column}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
        `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
      ])
        await expect(runtime.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    await expect(runtime.query('TRUNCATE open_ballot')).rejects.toThrow('permission denied');
    await expect(runtime.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  });
});

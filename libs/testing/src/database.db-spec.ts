import { Client } from 'pg';
import { throwAwayDatabase, type ThrowAwayDatabase } from './database';

let database: ThrowAwayDatabase;
beforeAll(async () => {
  database = await throwAwayDatabase();
});
afterAll(() => database.drop());

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a throw-away database', () => {
  it('sorts French words as a French reader expects, and has the extensions', async () => {
    const sorted = await ask(
      database.ownerUrl,
      `SELECT string_agg(word, ' ' ORDER BY word) AS words FROM unnest(ARRAY['zèbre', 'été', 'eau', 'Été']) AS word`,
    );
    expect(sorted).toEqual([{ words: 'eau été Été zèbre' }]);
    const extensions = await ask(
      database.ownerUrl,
      `SELECT unaccent('été') AS plain, similarity('a', 'a') AS same`,
    );
    expect(extensions).toEqual([{ plain: 'ete', same: 1 }]);
  });

  it('gives the runtime role a connection and nothing to own', async () => {
    const [role] = await ask(
      database.runtimeUrl,
      'SELECT rolname, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    expect(role).toEqual({
      rolname: 'parvis_app',
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
    });
    const owned = await ask(
      database.runtimeUrl,
      "SELECT relname FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = 'parvis_app')",
    );
    expect(owned).toEqual([]);
    await expect(ask(database.runtimeUrl, 'CREATE TABLE mine ()')).rejects.toThrow(/permission denied/);
  });

  it('is apart from its neighbours, and gone after drop', async () => {
    const neighbour = await throwAwayDatabase();
    await ask(neighbour.ownerUrl, 'CREATE TABLE note (line text)');
    const seen = await ask(database.ownerUrl, "SELECT to_regclass('note') AS note");
    expect(seen).toEqual([{ note: null }]);
    await neighbour.drop();
    await expect(ask(neighbour.ownerUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
  });
});

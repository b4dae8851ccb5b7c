import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is searched is kept without accents and capitals, beside the words as they were written, and indexed by its
 * trigrams; each filter of the list has an index in the order of the list.
 */
export class PlainWords1795324560000 implements MigrationInterface {
  name = 'PlainWords1795324560000';

  async up(runner: QueryRunner): Promise<void> {
    // unaccent() is only "stable", since its dictionary could be replaced; ours is named and stays.
    await runner.query(`
      CREATE FUNCTION plain_words(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT lower(public.unaccent('public.unaccent'::regdictionary, given)) $$`);
    await runner.query(`ALTER TABLE "proposal" ADD "plain_title" text`);
    await runner.query(`ALTER TABLE "proposal" ADD "plain_text" text`);
    await runner.query(`
      CREATE FUNCTION keep_plain_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.plain_title := plain_words(NEW.title);
        NEW.plain_text := plain_words(concat_ws(' ', NEW.title, NEW.body, NEW.place, NEW.proposer_name));
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_plain_words BEFORE INSERT OR UPDATE OF title, body, place, proposer_name ON proposal
      FOR EACH ROW EXECUTE FUNCTION keep_plain_words()`);
    await runner.query('UPDATE proposal SET title = title');
    await runner.query('CREATE INDEX proposal_plain_title ON proposal USING gin (plain_title gin_trgm_ops)');
    await runner.query('CREATE INDEX proposal_plain_text ON proposal USING gin (plain_text gin_trgm_ops)');
    for (const column of ['state', 'theme', 'neighbourhood_slug'])
      await runner.query(
        `CREATE INDEX "proposal_${column}" ON "proposal" ("edition_id", "${column}", "number")`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cards1795333751425 implements MigrationInterface {
  name = 'Cards1795333751425';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "card" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "code_hash" text NOT NULL, "print_key" uuid NOT NULL, "printed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "printed_by" uuid, "wrong_tries" integer NOT NULL DEFAULT '0', "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_9451069b6f1199730791a7f4ae4" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "card_code" ON "card"  ("code_hash") `);
    await runner.query(`CREATE UNIQUE INDEX "card_print_key" ON "card"  ("print_key") `);
    await runner.query(`CREATE UNIQUE INDEX "card_in_use" ON "card"  ("person_id") WHERE ended_at IS NULL`);
    await runner.query(
      `ALTER TABLE "card" ADD CONSTRAINT "FK_0a20f49823c5e86621a78f282b1" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // One name however it is written: « Jean-Noël », « JEAN NOEL ». As `identityWords` folds it, in the database's words.
    await runner.query(`
      CREATE FUNCTION folded_name(name text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
        SELECT regexp_replace(
          replace(replace(replace(lower(normalize(name, NFKD)), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
          '[^[:alnum:]]', '', 'g')
      $$`);
    await runner.query(
      `CREATE INDEX "person_folded_name" ON "person" (folded_name(display_name) text_pattern_ops)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

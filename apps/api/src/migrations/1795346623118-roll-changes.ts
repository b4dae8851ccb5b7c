import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that two people take off a roll, and the public journal of it. A row is struck or has signed, never both. */
export class RollChanges1795346623118 implements MigrationInterface {
  name = 'RollChanges1795346623118';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "roll_change" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "edition_id" uuid NOT NULL, "change" text NOT NULL, "motive" text NOT NULL, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_dcd0d948da3cb53b507a720356a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "roll_change_edition" ON "roll_change"  ("edition_id", "changed_at") `);
    await runner.query(`ALTER TABLE "roll_entry" ADD "struck_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "roll_entry" ADD "struck_for" text`);
    await runner.query(
      `ALTER TABLE "roll_entry" ADD CONSTRAINT "roll_entry_struck" CHECK ((struck_at IS NULL) = (struck_for IS NULL))`,
    );
    await runner.query(
      `ALTER TABLE "roll_change" ADD CONSTRAINT "FK_bb76920c06c0e125fa761a63558" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`
      CREATE FUNCTION refuse_struck_signature() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_TABLE_NAME = 'roll_entry' THEN
          IF NOT EXISTS (SELECT 1 FROM roll_signature WHERE roll_entry_id = NEW.id) THEN RETURN NEW; END IF;
        ELSE
          -- Holds the row: whoever is striking it is waited for, and it is read again; whoever comes later waits.
          PERFORM 1 FROM roll_entry WHERE id = NEW.roll_entry_id AND struck_at IS NULL FOR SHARE;
          IF FOUND THEN RETURN NEW; END IF;
        END IF;
        RAISE EXCEPTION 'a row is struck or has signed, never both'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'struck_has_not_signed';
      END $$`);
    await runner.query(`
      CREATE TRIGGER struck_has_not_signed BEFORE UPDATE ON roll_entry FOR EACH ROW
      WHEN (NEW.struck_at IS NOT NULL AND OLD.struck_at IS NULL) EXECUTE FUNCTION refuse_struck_signature()`);
    await runner.query(`
      CREATE TRIGGER struck_has_not_signed BEFORE INSERT ON roll_signature FOR EACH ROW
      EXECUTE FUNCTION refuse_struck_signature()`);
    // The page of the edition counts the changes.
    await runner.query(`
      CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON roll_change
      FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

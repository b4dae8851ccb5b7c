import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnnualReviews1795357382518 implements MigrationInterface {
  name = 'AnnualReviews1795357382518';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "annual_review_version" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "body_id" uuid NOT NULL, "year" integer NOT NULL, "number" integer NOT NULL, "correction" text NOT NULL DEFAULT '', "content" text NOT NULL, "digest" text NOT NULL, "published_at" TIMESTAMP WITH TIME ZONE NOT NULL, "published_by" uuid, CONSTRAINT "annual_review_version_number" UNIQUE ("body_id", "year", "number"), CONSTRAINT "annual_review_version_why" CHECK (number = 1 OR correction <> ''), CONSTRAINT "PK_d6e84dab870ccde52fca2b01912" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "annual_review_version_published_by" ON "annual_review_version"  ("published_by") `,
    );
    await runner.query(
      `CREATE TABLE "annual_review" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "body_id" uuid NOT NULL, "year" integer NOT NULL, "introduction" text NOT NULL DEFAULT '', "revision" integer NOT NULL DEFAULT '0', "written_by" uuid, CONSTRAINT "annual_review_year" UNIQUE ("body_id", "year"), CONSTRAINT "annual_review_years" CHECK (year BETWEEN 2000 AND 2200), CONSTRAINT "PK_63d062d26f9fb01b8349d705915" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "annual_review_written_by" ON "annual_review"  ("written_by") `);
    await runner.query(
      `ALTER TABLE "annual_review_version" ADD CONSTRAINT "FK_3a8e4567526e478f1fbff8e5231" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "annual_review" ADD CONSTRAINT "FK_f3711ced8a84b1c989f7eed2239" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // The list of reviews and each page of one are shown to everyone; a draft is not.
    await runner.query(`
      CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON annual_review_version
      FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
    await this.versionsStay(runner);
  }

  /** Whoever writes around the verb meets the same wall; only the name of who published may go. */
  private async versionsStay(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_changed_review() RETURNS trigger LANGUAGE plpgsql
      SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR NEW.published_by IS NOT NULL
           OR to_jsonb(NEW) - 'published_by' <> to_jsonb(OLD) - 'published_by' THEN
          RAISE EXCEPTION 'a published review does not change';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER published_for_good BEFORE UPDATE OR DELETE ON annual_review_version FOR EACH ROW
      EXECUTE FUNCTION refuse_changed_review()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

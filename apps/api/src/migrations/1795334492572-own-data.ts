import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OwnData1795334492572 implements MigrationInterface {
  name = 'OwnData1795334492572';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "account_activity" ("person_id" uuid NOT NULL, "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, "warned_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_598cafefd1a4ef6458c5d283c97" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(`CREATE INDEX "account_activity_last" ON "account_activity"  ("last_seen_at") `);
    await runner.query(
      `CREATE TABLE "retention_report" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "at" TIMESTAMP WITH TIME ZONE NOT NULL, "lines" jsonb NOT NULL, CONSTRAINT "PK_4acf97f33f9d02c7fde5b98d6b3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "retention_report_at" ON "retention_report"  ("at") `);
    await runner.query(
      `CREATE TABLE "erasure_record" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "at" TIMESTAMP WITH TIME ZONE NOT NULL, "cause" text NOT NULL, "lines" jsonb NOT NULL, "audit_details" integer NOT NULL, CONSTRAINT "PK_438c9d94c42c1ff1b5b815a2699" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "data_export" ("person_id" uuid NOT NULL, "file_id" uuid NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_f7798910b6eb7db6e4fdb44538d" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `ALTER TABLE "account_activity" ADD CONSTRAINT "FK_598cafefd1a4ef6458c5d283c97" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "data_export" ADD CONSTRAINT "FK_f7798910b6eb7db6e4fdb44538d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "data_export" ADD CONSTRAINT "FK_4c28c7287c82b23ad94ba0a60fd" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `INSERT INTO account_activity (person_id, last_seen_at)
       SELECT person.id, coalesce(max(session.last_seen_at), max(session.created_at), person.created_at)
         FROM person LEFT JOIN session ON session.person_id = person.id GROUP BY person.id`,
    );
    // Sessions go a day after they end; that somebody came in must be known for three years, whoever opened it.
    await runner.query(`
      CREATE FUNCTION keep_last_day() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO account_activity AS known (person_id, last_seen_at)
        VALUES (NEW.person_id, NEW.last_seen_at)
        ON CONFLICT (person_id) DO UPDATE
          SET last_seen_at = greatest(known.last_seen_at, NEW.last_seen_at), warned_at = NULL;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER last_day_kept AFTER INSERT OR UPDATE OF last_seen_at ON session FOR EACH ROW
      WHEN (NEW.last_seen_at IS NOT NULL) EXECUTE FUNCTION keep_last_day()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Councils1795346341598 implements MigrationInterface {
  name = 'Councils1795346341598';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "body_document" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "body_id" uuid NOT NULL, "kind" text NOT NULL, "title" text NOT NULL DEFAULT '', "version" integer NOT NULL, "dated_on" date NOT NULL, "note" text NOT NULL DEFAULT '', "text" text NOT NULL DEFAULT '', "file_id" uuid, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, "added_by" uuid, "submission_key" uuid NOT NULL, CONSTRAINT "body_document_something" CHECK (file_id IS NOT NULL OR text <> ''), CONSTRAINT "PK_719fc214bad6da4a278f82ba8e0" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "body_document_once" ON "body_document"  ("submission_key") `);
    await runner.query(
      `CREATE UNIQUE INDEX "body_document_version" ON "body_document"  ("body_id", "kind", "title", "version") `,
    );
    await runner.query(
      `CREATE TABLE "body" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "slug" text NOT NULL, "name" citext NOT NULL, "kind" text NOT NULL, "territory" text NOT NULL, "mission" text NOT NULL DEFAULT '', "host_name" text NOT NULL DEFAULT '', "host_text" text NOT NULL DEFAULT '', "meeting_rules" jsonb, "version" integer NOT NULL DEFAULT '0', "founded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "founded_by" uuid, CONSTRAINT "PK_fcdfba471eb9ce3c1add2c1e83d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "body_slug" ON "body"  ("slug") `);
    await runner.query(`CREATE UNIQUE INDEX "body_name" ON "body"  ("name") `);
    await runner.query(
      `CREATE TABLE "college" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "body_id" uuid NOT NULL, "key" text NOT NULL, "name" text NOT NULL, "position" integer NOT NULL, "seats" integer NOT NULL, "least_share" integer, "parity_gap" integer, CONSTRAINT "college_share" CHECK (least_share IS NULL OR least_share BETWEEN 1 AND 100), CONSTRAINT "college_seats" CHECK (seats BETWEEN 0 AND 500), CONSTRAINT "PK_ebef1972362002203cdf7a22e0c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "college_key" ON "college"  ("body_id", "key") `);
    await runner.query(
      `CREATE TABLE "membership_step" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "membership_id" uuid NOT NULL, "from_state" text, "to_state" text NOT NULL, "reason" text NOT NULL DEFAULT '', "actor_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a0e56307934585c478e643c5d9e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "membership_step_of" ON "membership_step"  ("membership_id", "at", "id") `,
    );
    await runner.query(
      `CREATE TABLE "membership" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "body_id" uuid NOT NULL, "college_id" uuid NOT NULL, "person_id" uuid, "name" text NOT NULL, "email" citext, "organisation" text NOT NULL DEFAULT '', "sex" text, "name_public" boolean NOT NULL DEFAULT false, "state" text NOT NULL, "reserve_rank" integer, "position" integer NOT NULL, "designation" text NOT NULL, "source" text NOT NULL DEFAULT '', "mandate_start" date, "mandate_end" date, "replaces_id" uuid, "invitation_id" uuid, "invited_at" TIMESTAMP WITH TIME ZONE, "answered_by" text, "end_told_for" date, "import_key" uuid, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_83c1afebef3059472e7c37e8de8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "membership_person" ON "membership"  ("person_id") `);
    await runner.query(`CREATE INDEX "membership_email" ON "membership"  ("email") `);
    await runner.query(`CREATE UNIQUE INDEX "membership_replaces" ON "membership"  ("replaces_id") `);
    await runner.query(`CREATE UNIQUE INDEX "membership_invitation" ON "membership"  ("invitation_id") `);
    await runner.query(
      `CREATE INDEX "membership_ends" ON "membership"  ("mandate_end") WHERE end_told_for IS DISTINCT FROM mandate_end`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "membership_import" ON "membership"  ("body_id", "import_key", "position") WHERE import_key IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "membership_body" ON "membership"  ("body_id", "position", "id") `);
    await runner.query(
      `ALTER TABLE "body_document" ADD CONSTRAINT "FK_bfd151ea3561b97da2a28911913" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "body_document" ADD CONSTRAINT "FK_622f91ae94dbe5917ee0cf6598a" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "college" ADD CONSTRAINT "FK_e89ffada62e293b57eb11364cf6" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership_step" ADD CONSTRAINT "FK_4cf86ef412227bd35ed8344bf5f" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_f899b288c84f00fced90b8f3b06" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_30249ab0231f83e45e30586a4c0" FOREIGN KEY ("college_id") REFERENCES "college"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_6fc5e2153171bbeb54f4fda6595" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_a7b0fa53c915c08ddd174b2ee04" FOREIGN KEY ("replaces_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    // Shown by public pages: those kept in memory are made anew when one of these changes.
    for (const table of ['body', 'college', 'membership', 'body_document'])
      await runner.query(`
        CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

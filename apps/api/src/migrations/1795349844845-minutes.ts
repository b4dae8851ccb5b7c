import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Minutes1795349844845 implements MigrationInterface {
  name = 'Minutes1795349844845';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "follow_up_action" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space" text NOT NULL, "meeting_id" uuid NOT NULL, "item_id" uuid, "decision" text NOT NULL, "task" text NOT NULL, "owner" text NOT NULL, "due_on" date NOT NULL, "state" text NOT NULL DEFAULT 'open', "outcome" text NOT NULL DEFAULT '', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "follow_up_ended" CHECK ((state = 'open') = (ended_at IS NULL)), CONSTRAINT "follow_up_state" CHECK (state IN ('open', 'done', 'dropped')), CONSTRAINT "PK_6fed9fa349f171e94ce34ecacbd" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "follow_up_meeting" ON "follow_up_action"  ("meeting_id") `);
    await runner.query(`CREATE INDEX "follow_up_item" ON "follow_up_action"  ("item_id") `);
    await runner.query(
      `CREATE INDEX "follow_up_by_due" ON "follow_up_action"  ("space", "state", "due_on") `,
    );
    await runner.query(
      `CREATE TABLE "minutes" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "state" text NOT NULL DEFAULT 'draft', "revision" integer NOT NULL DEFAULT '1', "approved_in" uuid, "in_favour" integer, "against" integer, "abstained" integer, "published_at" TIMESTAMP WITH TIME ZONE, "signature" text, CONSTRAINT "minutes_once" UNIQUE ("meeting_id"), CONSTRAINT "minutes_approved_by_vote" CHECK ((state IN ('approved', 'published')) = (approved_in IS NOT NULL AND in_favour > against)), CONSTRAINT "minutes_signature" CHECK (signature IN ('paper', 'seal')), CONSTRAINT "minutes_state" CHECK (state IN ('draft', 'proposed', 'amended', 'approved', 'published')), CONSTRAINT "PK_6430e69788e26236b493d6fcc7e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "minutes_section" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "minutes_id" uuid NOT NULL, "position" integer NOT NULL, "title" text NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "minutes_section_position" UNIQUE ("minutes_id", "position"), CONSTRAINT "PK_71ceb1ab84c8016121651bab6b7" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "minutes_text" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "section_id" uuid NOT NULL, "version" integer, "based_on" integer, "text" text NOT NULL, "written_by" uuid, "written_at" TIMESTAMP WITH TIME ZONE NOT NULL, "settled_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "minutes_text_version" UNIQUE ("section_id", "version"), CONSTRAINT "minutes_text_aside" CHECK (version IS NOT NULL OR based_on IS NOT NULL), CONSTRAINT "PK_b928a0bc217836e9bd2e86fd173" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "minutes_text_written_by" ON "minutes_text"  ("written_by") `);
    await runner.query(
      `CREATE TABLE "minutes_version" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "minutes_id" uuid NOT NULL, "number" integer NOT NULL, "state" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "sections" jsonb NOT NULL, "digest" text NOT NULL, CONSTRAINT "minutes_version_number" UNIQUE ("minutes_id", "number"), CONSTRAINT "minutes_version_state" CHECK (state IN ('draft', 'proposed', 'amended', 'approved', 'published')), CONSTRAINT "PK_cbeb053c21d6a84e970c3957394" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "follow_up_action" ADD CONSTRAINT "FK_e81860bc487c029ce741b50f9dc" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "follow_up_action" ADD CONSTRAINT "FK_c0b2d38120755a7affdb7554740" FOREIGN KEY ("item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes" ADD CONSTRAINT "FK_b5f85480864d8582430e488a93d" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes" ADD CONSTRAINT "FK_173f71ceac55c4d1973f5b73d69" FOREIGN KEY ("approved_in") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes_section" ADD CONSTRAINT "FK_699528e5b907028094cd1ce9ad7" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes_text" ADD CONSTRAINT "FK_49326a478b2e6b3f7d28a4908d8" FOREIGN KEY ("section_id") REFERENCES "minutes_section"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes_text" ADD CONSTRAINT "FK_ca60f08e4cc79e8a26b1dc33ddc" FOREIGN KEY ("written_by") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes_version" ADD CONSTRAINT "FK_0bd1db6d975831591b2224edd42" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // Pages of nobody that are kept in memory show published minutes and the board of what follows decisions.
    for (const table of ['minutes', 'follow_up_action'])
      await runner.query(`
        CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

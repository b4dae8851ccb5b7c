import type { MigrationInterface, QueryRunner } from 'typeorm';

export class QuestionsAndPlaces1795358239552 implements MigrationInterface {
  name = 'QuestionsAndPlaces1795358239552';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "meeting_place" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "person_id" uuid, "name" text NOT NULL, "rank" integer NOT NULL, "state" text NOT NULL, "needs" text NOT NULL DEFAULT '', "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "meeting_place_state" CHECK (state IN ('coming', 'waiting')), CONSTRAINT "PK_5048dac5f84f163af1a88251a32" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "meeting_place_person" ON "meeting_place"  ("person_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "meeting_place_in_order" ON "meeting_place"  ("meeting_id", "rank") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "meeting_place_once" ON "meeting_place"  ("meeting_id", "person_id") `,
    );
    await runner.query(
      `CREATE TABLE "public_question" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "author_id" uuid, "author_name" text NOT NULL, "submission_key" uuid NOT NULL, "text" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "state" text NOT NULL DEFAULT 'asked', "group_id" uuid, "reason" text, "answer" text, "answered_at" TIMESTAMP WITH TIME ZONE, "handled_by" uuid, "visibility" text NOT NULL DEFAULT 'shown', "hidden_for" text, "hidden_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "public_question_submission" UNIQUE ("author_id", "submission_key"), CONSTRAINT "public_question_group" CHECK ((state = 'grouped') = (group_id IS NOT NULL)), CONSTRAINT "public_question_visibility" CHECK (visibility IN ('shown', 'awaiting', 'hidden')), CONSTRAINT "public_question_state" CHECK (state IN ('asked', 'taken', 'grouped', 'declined')), CONSTRAINT "PK_4862ab95d7239a36a56f67bac6e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "public_question_group_id" ON "public_question"  ("group_id") `);
    await runner.query(`CREATE INDEX "public_question_handled_by" ON "public_question"  ("handled_by") `);
    await runner.query(
      `CREATE INDEX "public_question_of_meeting" ON "public_question"  ("meeting_id", "asked_at") `,
    );
    await runner.query(`ALTER TABLE "meeting" ADD "questions_hours" integer DEFAULT '24'`);
    await runner.query(
      `ALTER TABLE "meeting_place" ADD CONSTRAINT "FK_281f630e735dd1c1a077f7fe803" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_place" ADD CONSTRAINT "FK_060dc7b9af20ac7005cab32cd73" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "public_question" ADD CONSTRAINT "FK_9ad051c750bf8197333815c00f7" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "public_question" ADD CONSTRAINT "FK_535b2c79e76c949eba704b8e4b9" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "public_question" ADD CONSTRAINT "FK_9a848f296fc718c5b366119edb4" FOREIGN KEY ("group_id") REFERENCES "public_question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "public_question" ADD CONSTRAINT "FK_b2562d9d7acede6498b5a90f9a0" FOREIGN KEY ("handled_by") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    for (const table of ['meeting_place', 'public_question'])
      await runner.query(`
        CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

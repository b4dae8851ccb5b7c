import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Meetings1795344463342 implements MigrationInterface {
  name = 'Meetings1795344463342';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "meeting" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space" text NOT NULL, "number" integer NOT NULL, "title" text NOT NULL, "state" text NOT NULL DEFAULT 'draft', "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "place" text NOT NULL, "room" text, "online_link" text, "accessibility" text, "childcare" text, "open_to_public" boolean NOT NULL DEFAULT true, "capacity" integer, "rules" jsonb, "called_at" TIMESTAMP WITH TIME ZONE, "opened_at" TIMESTAMP WITH TIME ZONE, "closed_at" TIMESTAMP WITH TIME ZONE, "reason" text, CONSTRAINT "meeting_number" UNIQUE ("space", "number"), CONSTRAINT "PK_dccaf9e4c0e39067d82ccc7bb83" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "meeting_by_day" ON "meeting"  ("space", "starts_at") `);
    await runner.query(
      `CREATE TABLE "agenda_item" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "position" integer NOT NULL, "title" text NOT NULL, "kind" text NOT NULL, "minutes" integer NOT NULL, "note" text NOT NULL DEFAULT '', "state" text NOT NULL DEFAULT 'kept', "proposed_by" uuid, "reason" text, "carried_from" uuid, CONSTRAINT "PK_413623e61232799619c2e0a1d42" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "agenda_item_proposed_by" ON "agenda_item"  ("proposed_by") `);
    await runner.query(`CREATE INDEX "agenda_in_order" ON "agenda_item"  ("meeting_id", "position") `);
    await runner.query(
      `CREATE TABLE "meeting_seat" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "source_id" uuid NOT NULL, "college" text NOT NULL, "college_name" text NOT NULL, "label" text NOT NULL, "person_id" uuid, "sex" text, CONSTRAINT "meeting_seat_once" UNIQUE ("meeting_id", "source_id"), CONSTRAINT "PK_0ba1c16021dab68d0f684031cdb" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "meeting_seat_person" ON "meeting_seat"  ("person_id") `);
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_4d88141b534e8aad85bb583eb3b" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_8e1552a45d2d9c92b7aafcd6842" FOREIGN KEY ("proposed_by") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_seat" ADD CONSTRAINT "FK_cdd3f83b5d2858fa11e4f3fd857" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_seat" ADD CONSTRAINT "FK_8d7fcddf2c845671e7f62a9570a" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(`
      ALTER TABLE meeting
        ADD CONSTRAINT meeting_state CHECK (state IN ('draft', 'called', 'in_session', 'held', 'postponed', 'cancelled')),
        ADD CONSTRAINT meeting_times CHECK (ends_at > starts_at)`);
    await runner.query(`
      ALTER TABLE agenda_item
        ADD CONSTRAINT agenda_item_kind
          CHECK (kind IN ('information', 'discussion', 'decision', 'election', 'residents_questions')),
        ADD CONSTRAINT agenda_item_state CHECK (state IN ('proposed', 'kept', 'declined'))`);
    // Pages of nobody that are kept in memory show meetings and their agenda.
    for (const table of ['meeting', 'agenda_item'])
      await runner.query(`
        CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

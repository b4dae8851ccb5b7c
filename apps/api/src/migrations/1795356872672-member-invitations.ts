import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MemberInvitations1795356872672 implements MigrationInterface {
  name = 'MemberInvitations1795356872672';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "body_rules" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "body_id" uuid NOT NULL, "version" integer NOT NULL, "rules" jsonb NOT NULL, "meeting_number" integer, "decision" text NOT NULL DEFAULT '', "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, CONSTRAINT "body_rules_decision" CHECK (meeting_number IS NOT NULL OR decision <> ''), CONSTRAINT "PK_d140efa3c8b9668c27e9b61d8f5" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "body_rules_version" ON "body_rules"  ("body_id", "version") `);
    await runner.query(`ALTER TABLE "membership" ADD "answered_on" date`);
    await runner.query(`ALTER TABLE "membership" ADD "version" integer NOT NULL DEFAULT '0'`);
    await runner.query(
      `CREATE UNIQUE INDEX "membership_once" ON "membership"  ("body_id", "person_id") WHERE person_id IS NOT NULL AND state NOT IN ('refused', 'resigned', 'ended')`,
    );
    await runner.query(
      `ALTER TABLE "body_rules" ADD CONSTRAINT "FK_7bcbcc366a21386e62d234d3ea9" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

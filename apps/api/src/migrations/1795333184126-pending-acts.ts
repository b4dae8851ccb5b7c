import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PendingActs1795333184126 implements MigrationInterface {
  name = 'PendingActs1795333184126';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "pending_act" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "subject_id" uuid NOT NULL, "params" jsonb NOT NULL, "params_key" text NOT NULL, "reason" text NOT NULL, "asked_by" uuid, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "answered_by" uuid, "answered_at" TIMESTAMP WITH TIME ZONE, "outcome" text, CONSTRAINT "pending_act_two_people" CHECK (outcome <> 'confirmed' OR answered_by <> asked_by), CONSTRAINT "PK_729bb0c4ef0846efe9fc1d93a72" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "pending_act_subject" ON "pending_act"  ("subject_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "pending_act_once" ON "pending_act"  ("kind", "subject_id", "params_key") WHERE outcome IS NULL`,
    );
    await runner.query(`ALTER TABLE "role_grant" ADD "checked_on" date`);
    await runner.query(`ALTER TABLE "role_grant" ADD "checked_by" uuid`);
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_checked" CHECK (role <> 'youth_worker' OR checked_on IS NOT NULL)`,
    );
    await runner.query(
      `ALTER TABLE "pending_act" ADD CONSTRAINT "FK_89536429aabd64057696d542b1d" FOREIGN KEY ("subject_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

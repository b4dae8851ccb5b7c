import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConsentAtTheDesk1795343328119 implements MigrationInterface {
  name = 'ConsentAtTheDesk1795343328119';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "guardianship" ADD "relation" text`);
    await runner.query(`ALTER TABLE "guardianship" ADD "identity_proof" text`);
    await runner.query(`ALTER TABLE "consent" ADD "guardian_channel" text`);
    await runner.query(`ALTER TABLE "consent" ADD "agent_id" uuid`);
    await runner.query(`CREATE INDEX "consent_agent" ON "consent"  ("agent_id") WHERE agent_id IS NOT NULL`);
    await runner.query(
      `ALTER TABLE "consent" ADD CONSTRAINT "FK_669b0999ce0785fbcf97101a1fe" FOREIGN KEY ("agent_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // Who received a consent, and which way, is said of each consent: a guardian may agree to more, another way.
    await runner.query(
      `UPDATE "consent" SET "guardian_channel" = "guardianship"."channel", "agent_id" = "guardianship"."agent_id" FROM "guardianship" WHERE "guardianship"."id" = "consent"."guardianship_id" AND "consent"."guardian_said_at" IS NOT NULL`,
    );
    await runner.query(`ALTER TABLE "guardianship" DROP CONSTRAINT "FK_416e2cd56206986a3100fbd8b2c"`);
    await runner.query(`DROP INDEX "public"."guardianship_agent"`);
    await runner.query(`ALTER TABLE "guardianship" DROP COLUMN "channel"`);
    await runner.query(`ALTER TABLE "guardianship" DROP COLUMN "agent_id"`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

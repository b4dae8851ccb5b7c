import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BirthsAndSessions1795331158972 implements MigrationInterface {
  name = 'BirthsAndSessions1795331158972';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "birth" ("person_id" uuid NOT NULL, "month" text NOT NULL, "source" text NOT NULL DEFAULT 'declared', "said_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "birth_month_shape" CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'), CONSTRAINT "PK_af5faaf4582ae63028cb8560e2c" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(`ALTER TABLE "session" ADD "id" uuid NOT NULL DEFAULT gen_random_uuid()`);
    await runner.query(`ALTER TABLE "session" ADD "method" text NOT NULL DEFAULT 'code'`);
    await runner.query(`ALTER TABLE "session" ADD "assisted_by" uuid`);
    await runner.query(`ALTER TABLE "session" ADD "device" text`);
    await runner.query(`ALTER TABLE "session" ADD "last_seen_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`CREATE UNIQUE INDEX "session_id" ON "session"  ("id") `);
    await runner.query(
      `CREATE INDEX "session_assisted_by" ON "session"  ("assisted_by") WHERE assisted_by IS NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "birth" ADD CONSTRAINT "FK_af5faaf4582ae63028cb8560e2c" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_8c411f551217fcf114c355a5103" FOREIGN KEY ("assisted_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

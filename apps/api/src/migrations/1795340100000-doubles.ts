import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Doubles1795340100000 implements MigrationInterface {
  name = 'Doubles1795340100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "double_answer" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "low_id" uuid NOT NULL, "high_id" uuid NOT NULL, "verdict" text NOT NULL, "note" text, "answered_by" uuid, "answered_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a02c003aa9f44f079bff681925e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "double_answer_high" ON "double_answer"  ("high_id") `);
    await runner.query(`CREATE INDEX "double_answer_low" ON "double_answer"  ("low_id", "high_id") `);
    await runner.query(
      `ALTER TABLE "double_answer" ADD CONSTRAINT "FK_d578b1d7c4cd50ef9485142ae17" FOREIGN KEY ("low_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "double_answer" ADD CONSTRAINT "FK_9490071e92341cad0585c3e3099" FOREIGN KEY ("high_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // One answer for each pair, whichever of the two is written first.
    await runner.query(
      `CREATE UNIQUE INDEX "double_answer_pair" ON "double_answer" (least(low_id, high_id), greatest(low_id, high_id))`,
    );
    // Names in order, with what the search for doubles needs: one pass over the index, no name folded again.
    await runner.query(
      `CREATE INDEX "person_same_name" ON "person" (folded_name(display_name)) INCLUDE ("id", "email", "display_name")`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MinutesByVote1795357089744 implements MigrationInterface {
  name = 'MinutesByVote1795357089744';

  async up(runner: QueryRunner): Promise<void> {
    // Numbers that were typed are no vote: such minutes are put to the vote again.
    await runner.query(`ALTER TABLE "minutes" DROP CONSTRAINT "minutes_approved_by_vote"`);
    await runner.query(`
      UPDATE "minutes" SET "state" = 'proposed', "revision" = "revision" + 1, "published_at" = NULL, "signature" = NULL
       WHERE "state" IN ('approved', 'published')`);
    await runner.query(`ALTER TABLE "minutes" DROP CONSTRAINT "FK_173f71ceac55c4d1973f5b73d69"`);
    await runner.query(`ALTER TABLE "minutes" DROP COLUMN "approved_in"`);
    await runner.query(`ALTER TABLE "minutes" DROP COLUMN "against"`);
    await runner.query(`ALTER TABLE "minutes" DROP COLUMN "in_favour"`);
    await runner.query(`ALTER TABLE "minutes" DROP COLUMN "abstained"`);
    await runner.query(`ALTER TABLE "minutes" ADD "question_id" uuid`);
    await runner.query(`ALTER TABLE "minutes" ADD "scan_id" uuid`);
    await runner.query(`CREATE UNIQUE INDEX "minutes_question" ON "minutes"  ("question_id") `);
    await runner.query(
      `ALTER TABLE "minutes" ADD CONSTRAINT "minutes_approved_by_vote" CHECK (state NOT IN ('approved', 'published') OR question_id IS NOT NULL)`,
    );
    await runner.query(
      `ALTER TABLE "minutes" ADD CONSTRAINT "minutes_scan" CHECK ((signature = 'paper') = (scan_id IS NOT NULL))`,
    );
    await runner.query(
      `ALTER TABLE "minutes" ADD CONSTRAINT "FK_4783868e61e9a6489836286eb26" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "minutes" ADD CONSTRAINT "FK_c6c37d458c42a6be1c35f42b472" FOREIGN KEY ("scan_id") REFERENCES "stored_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

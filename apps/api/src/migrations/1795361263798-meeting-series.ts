import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MeetingSeries1795361263798 implements MigrationInterface {
  name = 'MeetingSeries1795361263798';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "meeting" ADD "series_id" uuid`);
    await runner.query(`ALTER TABLE "meeting" ADD "series_slot" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `CREATE UNIQUE INDEX "meeting_series_slot" ON "meeting"  ("series_id", "series_slot") `,
    );
    await runner.query(
      `ALTER TABLE "meeting" ADD CONSTRAINT "FK_4eca052972681e25409955b1774" FOREIGN KEY ("series_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MeetingNotices1795348728186 implements MigrationInterface {
  name = 'MeetingNotices1795348728186';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "meeting" ADD "notices" integer NOT NULL DEFAULT '0'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

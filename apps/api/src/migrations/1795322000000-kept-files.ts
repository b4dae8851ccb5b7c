import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photographs become one kind of file among others: what it is kept for, what it is, and a document's name. */
export class KeptFiles1795322000000 implements MigrationInterface {
  name = 'KeptFiles1795322000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "stored_file" ADD "keeping" text NOT NULL DEFAULT 'photos'`);
    await runner.query(`ALTER TABLE "stored_file" ALTER COLUMN "keeping" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "stored_file" ADD "kind" text NOT NULL DEFAULT 'photograph'`);
    await runner.query(`ALTER TABLE "stored_file" ALTER COLUMN "kind" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "stored_file" ADD "name" text`);
    await runner.query(`ALTER TABLE "stored_file" ALTER COLUMN "width" DROP NOT NULL`);
    await runner.query(`ALTER TABLE "stored_file" ALTER COLUMN "height" DROP NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

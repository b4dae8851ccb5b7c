import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A photo is public once something published shows it; before that it is its owner's draft. */
export class AttachedPhotos1795309700000 implements MigrationInterface {
  name = 'AttachedPhotos1795309700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "stored_file" ADD "attached_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `UPDATE "stored_file" SET "attached_at" = "created_at" WHERE "id" IN (SELECT "photo_id" FROM "proposal")`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

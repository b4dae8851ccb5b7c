import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a count failed; the upload an imported edition was made from, so that it is made once. */
export class CountAndImport1795309814614 implements MigrationInterface {
  name = 'CountAndImport1795309814614';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "edition" ADD "import_key" uuid`);
    await runner.query(`ALTER TABLE "count_run" ADD "problem" text`);
    await runner.query(`CREATE UNIQUE INDEX "edition_import_key" ON "edition" ("import_key")`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

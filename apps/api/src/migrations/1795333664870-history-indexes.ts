import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HistoryIndexes1795333664870 implements MigrationInterface {
  name = 'HistoryIndexes1795333664870';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "audit_entry_at" ON "audit_entry"  ("at") `);
    await runner.query(
      `CREATE INDEX "audit_detail_subject" ON "audit_detail"  ("subject_type", "subject_id") `,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AgendaProposals1795355322952 implements MigrationInterface {
  name = 'AgendaProposals1795355322952';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agenda_item DROP CONSTRAINT agenda_item_state');
    await runner.query(
      `ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_state CHECK (state IN ('proposed', 'kept', 'put_off', 'declined'))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "agenda_item_carried_once" ON "agenda_item"  ("carried_from") WHERE carried_from IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "agenda_item_proposed_once" ON "agenda_item"  ("meeting_id", "proposed_by", "title") WHERE state = 'proposed'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

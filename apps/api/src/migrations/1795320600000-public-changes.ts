import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of which public pages show something. A new one is added by a migration of its own. */
const PUBLIC = [
  'ballot_project',
  'count_run',
  'criterion_answer',
  'edition',
  'edition_phase',
  'edition_record',
  'neighbourhood',
  'proposal',
  'stored_file',
  'town_look',
] as const;

/**
 * Says, at commit, that something public changed: pages kept in memory by any process are then made anew, whoever
 * wrote (a request, a job, a command, a hand in the database). The name of the table only, and once a transaction.
 */
export class PublicChanges1795320600000 implements MigrationInterface {
  name = 'PublicChanges1795320600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION tell_public_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('parvis_public_changes', TG_TABLE_NAME);
        RETURN NULL;
      END $$`);
    for (const table of PUBLIC) {
      await runner.query(`
        CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

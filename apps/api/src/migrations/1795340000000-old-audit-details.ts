import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what is erasable after three years; that something was done, and when, stays for ever. */
export class OldAuditDetails1795340000000 implements MigrationInterface {
  name = 'OldAuditDetails1795340000000';

  async up(runner: QueryRunner): Promise<void> {
    // Younger details cannot be removed through this door, whatever is asked; those that say what was erased stay.
    await runner.query(`
      CREATE FUNCTION erase_audit_details_before(older_than timestamptz, most int) RETURNS int[]
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH old AS (
          SELECT detail.sequence FROM audit_detail detail JOIN audit_entry entry ON entry.sequence = detail.sequence
           WHERE detail.subject_type <> 'audit' AND entry.at < least(older_than, now() - interval '3 years')
           ORDER BY detail.sequence LIMIT most),
        gone AS (DELETE FROM audit_detail WHERE sequence IN (SELECT sequence FROM old) RETURNING sequence)
        SELECT array_agg(sequence ORDER BY sequence) FROM gone
      $$`);
    await runner.query('REVOKE ALL ON FUNCTION erase_audit_details_before(timestamptz, int) FROM PUBLIC');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

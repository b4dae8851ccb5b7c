import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DataAccess1795331177544 implements MigrationInterface {
  name = 'DataAccess1795331177544';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "data_access" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "viewer_id" uuid, "what" text NOT NULL, "role" text NOT NULL, "space" text NOT NULL, "day" date NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_3d1efa249c6d7db8bc1bfcf095a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "data_access_person" ON "data_access"  ("person_id", "at") `);
    await runner.query(
      `CREATE UNIQUE INDEX "data_access_once" ON "data_access"  ("viewer_id", "person_id", "what", "day") `,
    );
    // The trail and who-saw are insert-only for the running server. What the law wants gone goes through these doors.
    await runner.query(`
      CREATE FUNCTION erase_audit_details(person uuid) RETURNS int[]
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH gone AS (
          DELETE FROM audit_detail
           WHERE subject_type <> 'audit'
             AND (actor_id = person OR subject_id = person::text
                  OR position(person::text IN coalesce(before::text, '')) > 0
                  OR position(person::text IN coalesce(after::text, '')) > 0)
          RETURNING sequence)
        SELECT array_agg(sequence ORDER BY sequence) FROM gone
      $$`);
    await runner.query(`
      CREATE FUNCTION forget_data_access(person uuid) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DELETE FROM data_access WHERE person_id = person;
        UPDATE data_access SET viewer_id = NULL WHERE viewer_id = person;
      $$`);
    // A year, as the CNIL recommends for traces of access (deliberation 2021-122): younger ones cannot be removed.
    await runner.query(`
      CREATE FUNCTION remove_data_access_before(older_than timestamptz) RETURNS int
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH gone AS (
          DELETE FROM data_access WHERE at < least(older_than, now() - interval '1 year') RETURNING 1)
        SELECT count(*)::int FROM gone
      $$`);
    for (const door of [
      'erase_audit_details(uuid)',
      'forget_data_access(uuid)',
      'remove_data_access_before(timestamptz)',
    ])
      await runner.query(`REVOKE ALL ON FUNCTION ${door} FROM PUBLIC`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

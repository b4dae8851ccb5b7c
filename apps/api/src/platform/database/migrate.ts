import { runMigrations } from 'graphile-worker';
import { openDataSource } from './data-source';

/** The role of the running server. It owns nothing: it cannot change tables, nor audit lines. */
export const RUNTIME_ROLE = 'parvis_app';

/** What the running server may do, stated after each migration so that a new table is never forgotten. */
const GRANTS = `
  GRANT USAGE ON SCHEMA public, graphile_worker TO ${RUNTIME_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${RUNTIME_ROLE};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${RUNTIME_ROLE};
  REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_detail, data_access, roll_change FROM ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION destroy_open_ballots(uuid), mix_secret_votes(uuid) TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION erase_audit_details(uuid), forget_data_access(uuid),
    remove_data_access_before(timestamptz), erase_audit_details_before(timestamptz, int) TO ${RUNTIME_ROLE};
  REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON migration FROM ${RUNTIME_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${RUNTIME_ROLE};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${RUNTIME_ROLE};
`;

/** The queue's tables have row security on and no policy, so that only their owner sees rows: one policy each. */
const QUEUE_POLICIES = `
  DO $$
  DECLARE queue_table regclass;
  BEGIN
    FOR queue_table IN
      SELECT oid FROM pg_class WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity
    LOOP
      EXECUTE format('DROP POLICY IF EXISTS runtime ON %s', queue_table);
      EXECUTE format('CREATE POLICY runtime ON %s TO ${RUNTIME_ROLE} USING (true) WITH CHECK (true)', queue_table);
    END LOOP;
  END $$`;

/**
 * Brings the database at `ownerUrl` to the last migration (the job queue's tables included) and grants the running
 * server's role what it needs. Safe to run again.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const source = await openDataSource(ownerUrl, 2);
  try {
    await source.query('SELECT pg_advisory_lock(72601)');
    await source.runMigrations();
    await runMigrations({ connectionString: ownerUrl });
    const [role] = (await source.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [
      RUNTIME_ROLE,
    ])) as unknown[];
    if (role) {
      await source.query(GRANTS);
      await source.query(QUEUE_POLICIES);
    }
  } finally {
    await source.destroy();
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the vote promises, held by the database itself: frozen rules and lines, and ballots that can be destroyed. */
export class FrozenAtOpening1795309100000 implements MigrationInterface {
  name = 'FrozenAtOpening1795309100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_frozen_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'frozen since the vote opened' USING ERRCODE = 'check_violation', CONSTRAINT = 'frozen_at_opening';
      END $$`);
    await runner.query(`
      CREATE TRIGGER frozen_rules BEFORE UPDATE ON edition FOR EACH ROW
      WHEN (OLD.opened_at IS NOT NULL AND
            (NEW.opened_at, NEW.envelope_cents, NEW.currency, NEW.max_choices, NEW.counting_rule, NEW.minimum_age,
             NEW.manifest, NEW.fingerprint)
            IS DISTINCT FROM
            (OLD.opened_at, OLD.envelope_cents, OLD.currency, OLD.max_choices, OLD.counting_rule, OLD.minimum_age,
             OLD.manifest, OLD.fingerprint))
      EXECUTE FUNCTION refuse_frozen_change()`);
    await runner.query(`
      CREATE TRIGGER frozen_lines BEFORE UPDATE OR DELETE ON ballot_project FOR EACH ROW
      EXECUTE FUNCTION refuse_frozen_change()`);
    await runner.query(`
      CREATE TRIGGER frozen_costs BEFORE UPDATE ON proposal FOR EACH ROW
      WHEN (OLD.state IN ('on_ballot', 'winner', 'not_selected') AND
            (NEW.title, NEW.cost_cents) IS DISTINCT FROM (OLD.title, OLD.cost_cents))
      EXECUTE FUNCTION refuse_frozen_change()`);
    // TRUNCATE drops the file that held the rows; DELETE would leave them on disk, in the order of casting, until a
    // vacuum. Ballots of other open editions are put back. The runtime role may call it, not truncate by itself.
    await runner.query(`
      CREATE FUNCTION destroy_open_ballots(closed uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        LOCK TABLE open_ballot IN ACCESS EXCLUSIVE MODE;
        IF NOT EXISTS (SELECT 1 FROM edition WHERE id = closed AND closed_at IS NOT NULL) THEN
          RAISE EXCEPTION 'the vote is not closed';
        END IF;
        CREATE TEMPORARY TABLE kept_ballot ON COMMIT DROP AS
          SELECT * FROM open_ballot WHERE edition_id <> closed;
        TRUNCATE open_ballot;
        INSERT INTO open_ballot SELECT * FROM kept_ballot ORDER BY key_hash;
        DROP TABLE kept_ballot;
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION destroy_open_ballots(uuid) FROM PUBLIC');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

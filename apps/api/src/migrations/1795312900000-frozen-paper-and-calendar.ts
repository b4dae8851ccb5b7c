import type { MigrationInterface, QueryRunner } from 'typeorm';

/** While a vote is open, nobody adds a line to its paper or moves its end. Once closed, the count reads the record alone. */
export class FrozenPaperAndCalendar1795312900000 implements MigrationInterface {
  name = 'FrozenPaperAndCalendar1795312900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_while_open() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE touched uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.edition_id ELSE NEW.edition_id END;
      BEGIN
        IF EXISTS (SELECT 1 FROM edition WHERE id = touched AND opened_at IS NOT NULL AND closed_at IS NULL) THEN
          RAISE EXCEPTION 'frozen since the vote opened' USING ERRCODE = 'check_violation', CONSTRAINT = 'frozen_at_opening';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$`);
    await runner.query(`
      CREATE TRIGGER frozen_paper BEFORE INSERT ON ballot_project FOR EACH ROW
      EXECUTE FUNCTION refuse_while_open()`);
    await runner.query(`
      CREATE TRIGGER frozen_calendar BEFORE UPDATE OR DELETE ON edition_phase FOR EACH ROW
      WHEN (OLD.phase = 'vote') EXECUTE FUNCTION refuse_while_open()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session that ends, or a role that changes, is said on the channel of live updates by the database itself, so that
 * no path (a verb, an operator's SQL, a clean-up) can forget the sockets that are open. The id is the person's.
 */
export class SessionsTellWhenTheyEnd1795323560000 implements MigrationInterface {
  name = 'SessionsTellWhenTheyEnd1795323560000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION tell_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('parvis_live', 'session:' || OLD.person_id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE FUNCTION tell_role_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('parvis_live', 'session:' || NEW.id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER session_ended AFTER DELETE OR UPDATE OF expires_at, person_id ON session FOR EACH ROW
      EXECUTE FUNCTION tell_session_ended()`);
    await runner.query(`
      CREATE TRIGGER role_changed AFTER UPDATE OF role ON person FOR EACH ROW
      WHEN (OLD.role IS DISTINCT FROM NEW.role) EXECUTE FUNCTION tell_role_changed()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RoleGrants1795324400000 implements MigrationInterface {
  name = 'RoleGrants1795324400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "role_grant" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "role" text NOT NULL, "space" text NOT NULL DEFAULT 'town', "since" TIMESTAMP WITH TIME ZONE NOT NULL, "until" TIMESTAMP WITH TIME ZONE, "given_by" uuid, "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, CONSTRAINT "PK_b9e50aafa723c536731c38529fb" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "role_grant_once" ON "role_grant"  ("person_id", "role", "space") WHERE ended_at IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_03a176325f023b3a4ba96a01112" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // Roles that were given before grants existed counted in the whole town.
    await runner.query(
      `INSERT INTO role_grant (person_id, role, since) SELECT id, role, created_at FROM person WHERE role <> 'resident'`,
    );
    await runner.query(`DROP TRIGGER role_changed ON person`);
    await runner.query(`DROP FUNCTION tell_role_changed()`);
    await runner.query(`ALTER TABLE "person" DROP COLUMN "role"`);
    // As before for roles of people: open sockets hear of a change whoever wrote it.
    await runner.query(`
      CREATE FUNCTION tell_grant_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('parvis_live', 'session:' || NEW.person_id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER grant_changed AFTER INSERT OR UPDATE ON role_grant FOR EACH ROW
      EXECUTE FUNCTION tell_grant_changed()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

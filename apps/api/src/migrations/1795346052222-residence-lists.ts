import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ResidenceLists1795346052222 implements MigrationInterface {
  name = 'ResidenceLists1795346052222';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "residence_list_ground" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "ground" text NOT NULL, "recorded_by" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, CONSTRAINT "PK_08d2d3173b05342de2c2ab672c7" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "residence_list_ground_in_force" ON "residence_list_ground"  ("kind") WHERE ended_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "residence_list_match" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "reason" text NOT NULL, "agent_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "lines" integer NOT NULL, "refused" integer NOT NULL, "asked" integer NOT NULL, "matched" integer NOT NULL, "ambiguous" integer NOT NULL, CONSTRAINT "PK_daf776849680ab332a25ef8ff78" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "residence_list_match_at" ON "residence_list_match"  ("at") `);
    await runner.query(
      `CREATE TABLE "residence_list_request" ("person_id" uuid NOT NULL, "words_sealed" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "compared_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_013888d8bf9aa10beb08b15b454" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `CREATE INDEX "residence_list_request_expires_at" ON "residence_list_request"  ("expires_at") `,
    );
    await runner.query(`ALTER TABLE "residence_proof" ADD "list" text`);
    await runner.query(`ALTER TABLE "residence_proof" ADD "identity_hash" text`);
    await runner.query(
      `CREATE UNIQUE INDEX "residence_proof_one_account" ON "residence_proof"  ("identity_hash") WHERE ended_at IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "residence_list_request" ADD CONSTRAINT "FK_013888d8bf9aa10beb08b15b454" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // Shown to everybody at /confidentialite.
    await runner.query(`
      CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON residence_list_ground
      FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

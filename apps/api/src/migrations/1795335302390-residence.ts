import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Residence1795335302390 implements MigrationInterface {
  name = 'Residence1795335302390';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "residence_letter" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "address_sealed" text, "code_hash" text, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "printed_at" TIMESTAMP WITH TIME ZONE, "posted_at" TIMESTAMP WITH TIME ZONE, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "wrong_tries" integer NOT NULL DEFAULT '0', "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_14556845e916373f7ba4d618886" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "residence_letter_asked_at" ON "residence_letter"  ("asked_at") `);
    await runner.query(
      `CREATE UNIQUE INDEX "residence_letter_waiting" ON "residence_letter"  ("person_id") WHERE closed_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "residence_proof" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "link" text NOT NULL, "way" text NOT NULL, "kind" text, "agent_id" uuid, "proven_at" TIMESTAMP WITH TIME ZONE NOT NULL, "holds_until" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_9694e9220c214039c71998193c2" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "residence_proof_in_force" ON "residence_proof"  ("person_id", "link") WHERE ended_at IS NULL`,
    );
    await runner.query(`ALTER TABLE "edition" ADD "open_to" text array NOT NULL DEFAULT '{live}'`);
    await runner.query(`ALTER TABLE "edition" ADD "residence_rule" text NOT NULL DEFAULT 'declared'`);
    await runner.query(
      `ALTER TABLE "residence_letter" ADD CONSTRAINT "FK_cf34ea49ae61f19661c529c6e19" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "residence_proof" ADD CONSTRAINT "FK_c6a014b9e5b852e46cbc278b49e" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // Who may take part is part of the rules: it does not change once the vote is open.
    await runner.query(`
      CREATE TRIGGER frozen_who_may BEFORE UPDATE ON edition FOR EACH ROW
      WHEN (OLD.opened_at IS NOT NULL AND
            (NEW.open_to, NEW.residence_rule) IS DISTINCT FROM (OLD.open_to, OLD.residence_rule))
      EXECUTE FUNCTION refuse_frozen_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

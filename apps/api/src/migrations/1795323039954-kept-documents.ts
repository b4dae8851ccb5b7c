import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents as they were published, with their digest. */
export class KeptDocuments1795323039954 implements MigrationInterface {
  name = 'KeptDocuments1795323039954';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "kept_document" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "subject" text NOT NULL, "kind" text NOT NULL, "language" text NOT NULL, "content" bytea NOT NULL, "bytes" integer NOT NULL, "sha256" text NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_db98dab6d6098f31fa9189c7dd9" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "kept_document_once" ON "kept_document"  ("subject", "kind", "language") `,
    );
    // Public pages show the links to them: pages kept in memory are made anew.
    await runner.query(`
      CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON kept_document
      FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

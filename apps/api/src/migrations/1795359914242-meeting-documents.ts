import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MeetingDocuments1795359914242 implements MigrationInterface {
  name = 'MeetingDocuments1795359914242';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "meeting_document" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "item_id" uuid, "title" text NOT NULL, "file_id" uuid NOT NULL, "for_members" boolean NOT NULL DEFAULT false, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, "added_by" uuid, "submission_key" uuid NOT NULL, CONSTRAINT "PK_40d822b9df57f63d46723c3cd30" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "meeting_document_item" ON "meeting_document"  ("item_id") `);
    await runner.query(`CREATE INDEX "meeting_document_file" ON "meeting_document"  ("file_id") `);
    await runner.query(
      `CREATE INDEX "meeting_document_in_order" ON "meeting_document"  ("meeting_id", "added_at") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "meeting_document_once" ON "meeting_document"  ("submission_key") `,
    );
    await runner.query(
      `ALTER TABLE "meeting_document" ADD CONSTRAINT "FK_fba49d4817988a8eda890d39f38" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_document" ADD CONSTRAINT "FK_52485e4a92207f02c09e950775a" FOREIGN KEY ("item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_document" ADD CONSTRAINT "FK_414b9c62ef83b915f575dff103f" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`
      CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON meeting_document
      FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

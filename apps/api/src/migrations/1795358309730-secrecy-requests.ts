import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SecrecyRequests1795358309730 implements MigrationInterface {
  name = 'SecrecyRequests1795358309730';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "secrecy_request" ("question_id" uuid NOT NULL, "seat_id" uuid NOT NULL, "meeting_id" uuid NOT NULL, CONSTRAINT "PK_2fa535cad18772e6e8c50df3f1a" PRIMARY KEY ("question_id", "seat_id"))`,
    );
    await runner.query(`CREATE INDEX "secrecy_request_seat" ON "secrecy_request"  ("seat_id") `);
    await runner.query(`CREATE INDEX "secrecy_request_meeting" ON "secrecy_request"  ("meeting_id") `);
    await runner.query(
      `ALTER TABLE "secrecy_request" ADD CONSTRAINT "FK_ca8632315e20806fe7dc6ea270f" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "secrecy_request" ADD CONSTRAINT "FK_8928a5318f66016b1cd669b7947" FOREIGN KEY ("seat_id") REFERENCES "meeting_seat"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "secrecy_request" ADD CONSTRAINT "FK_d4984699e621986b4b46066bda9" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

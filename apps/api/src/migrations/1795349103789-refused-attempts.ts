import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RefusedAttempts1795349103789 implements MigrationInterface {
  name = 'RefusedAttempts1795349103789';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "refused_attempt" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "roles" text array NOT NULL, "permission" text NOT NULL, "space" text NOT NULL, "operation" text NOT NULL, "hour" TIMESTAMP WITH TIME ZONE NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_68ba41038a0505287f13910fc0f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "refused_attempt_of" ON "refused_attempt"  ("space", "at") `);
    await runner.query(
      `CREATE UNIQUE INDEX "refused_attempt_once" ON "refused_attempt"  ("person_id", "permission", "space", "hour") `,
    );
    await runner.query(
      `ALTER TABLE "refused_attempt" ADD CONSTRAINT "FK_b34501e41c9ce7f6e05c65294f7" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

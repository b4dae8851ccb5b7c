import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LongJobs1795321011772 implements MigrationInterface {
  name = 'LongJobs1795321011772';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "worker_process" ("id" uuid NOT NULL, "workers" text array NOT NULL, "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_2712017c34ed1cb5bf21bb3426d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "long_job" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "subject" text NOT NULL, "label" text NOT NULL, "place" text NOT NULL, "asked_by" uuid, "payload" jsonb NOT NULL, "state" text NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "done" integer NOT NULL DEFAULT '0', "total" integer NOT NULL DEFAULT '0', "step" text, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE, "ended_at" TIMESTAMP WITH TIME ZONE, "result" text, "problem" text, "reference" text, CONSTRAINT "PK_cf34721d7d38c2d97e9926f802a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "long_job_subject" ON "long_job"  ("subject") `);
    await runner.query(
      `CREATE UNIQUE INDEX "long_job_once" ON "long_job"  ("kind", "subject") WHERE state IN ('waiting', 'running')`,
    );
    await runner.query(`CREATE INDEX "long_job_asked" ON "long_job"  ("asked_at") `);
    await runner.query(
      `ALTER TABLE "long_job" ADD CONSTRAINT "FK_00c8db579d1357e0a1e09e39186" FOREIGN KEY ("asked_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

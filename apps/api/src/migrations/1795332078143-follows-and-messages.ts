import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowsAndMessages1795332078143 implements MigrationInterface {
  name = 'FollowsAndMessages1795332078143';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "digest" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "period" text NOT NULL, "day" date NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "mailed_at" TIMESTAMP WITH TIME ZONE, "unmailed" text, CONSTRAINT "digest_once" UNIQUE ("person_id", "period", "day"), CONSTRAINT "PK_b55ba0eeed443887fd73de9fa02" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "follow" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "kind" text NOT NULL, "thing_id" text NOT NULL, "cadence" text NOT NULL, "cadence_before" text, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "follow_once" UNIQUE ("person_id", "kind", "thing_id"), CONSTRAINT "PK_fda88bc28a84d2d6d06e19df6e5" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "follow_thing" ON "follow"  ("kind", "thing_id") `);
    await runner.query(
      `CREATE TABLE "mail_choice" ("person_id" uuid NOT NULL, "stopped_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_12a7d2a5af6a4f2b274ef149a4c" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "mail_failure" ("address" citext NOT NULL, "day" date NOT NULL, "code" text NOT NULL, "source" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_fb6cb848ebbe481e2e624a4eee6" PRIMARY KEY ("address", "day"))`,
    );
    await runner.query(
      `CREATE TABLE "message" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "tiding_id" uuid NOT NULL, "template" text NOT NULL, "params" jsonb NOT NULL, "kind" text, "thing_id" text, "follow_id" uuid, "cadence" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE, "digest_id" uuid, "mailed_at" TIMESTAMP WITH TIME ZONE, "unmailed" text, CONSTRAINT "message_once" UNIQUE ("person_id", "tiding_id"), CONSTRAINT "PK_ba01f0a3e0123651915008bc578" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "message_follow" ON "message"  ("follow_id") `);
    await runner.query(`CREATE INDEX "message_digest" ON "message"  ("digest_id") `);
    await runner.query(
      `CREATE INDEX "message_to_gather" ON "message"  ("cadence", "at") WHERE digest_id IS NULL AND cadence IN ('daily', 'weekly')`,
    );
    await runner.query(`CREATE INDEX "message_unread" ON "message"  ("person_id") WHERE read_at IS NULL`);
    await runner.query(`CREATE INDEX "message_list" ON "message"  ("person_id", "at", "id") `);
    await runner.query(
      `ALTER TABLE "digest" ADD CONSTRAINT "FK_c6154f33a10ffb0de72da394d64" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "follow" ADD CONSTRAINT "FK_6c08a402d87a3e2027249da0e80" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mail_choice" ADD CONSTRAINT "FK_12a7d2a5af6a4f2b274ef149a4c" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "message" ADD CONSTRAINT "FK_52995f4851bfc5b0b6f094cc59f" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "message" ADD CONSTRAINT "FK_dd7834e8d2dec3f6c6cb5673e7f" FOREIGN KEY ("follow_id") REFERENCES "follow"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "message" ADD CONSTRAINT "FK_eefa9285ebc87742617fea367e8" FOREIGN KEY ("digest_id") REFERENCES "digest"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    // Whoever proposed something follows it: as for proposals filed from now on.
    await runner.query(
      `INSERT INTO follow (person_id, kind, thing_id, cadence, since)
       SELECT author_id, 'proposal', id::text, 'instant', submitted_at FROM proposal WHERE author_id IS NOT NULL`,
    );
    // Its place is taken by the messages themselves.
    await runner.query(`DROP TABLE delivered_notice`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

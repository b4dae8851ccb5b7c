import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityProvider1795335004626 implements MigrationInterface {
  name = 'IdentityProvider1795335004626';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "provider_attempt" ("state_hash" text NOT NULL, "browser_hash" text NOT NULL, "nonce" text NOT NULL, "sealed_verifier" text NOT NULL, "return_to" text NOT NULL, "link_to" uuid, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_da51cdcc1a1a93c01c413659412" PRIMARY KEY ("state_hash"))`,
    );
    await runner.query(`CREATE INDEX "provider_attempt_expires" ON "provider_attempt"  ("expires_at") `);
    await runner.query(
      `CREATE TABLE "provider_identity" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "subject_hash" text NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_9a9d5350c03e6a391324ac1d167" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "provider_identity_person" ON "provider_identity"  ("person_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "provider_identity_once" ON "provider_identity"  ("subject_hash") `,
    );
    await runner.query(
      `CREATE TABLE "provider_session" ("token_hash" text NOT NULL, "sealed_id_token" text NOT NULL, CONSTRAINT "PK_98418181c9f46394674dc8fe011" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(
      `ALTER TABLE "provider_attempt" ADD CONSTRAINT "FK_d4dd344bf11c0468650926f417b" FOREIGN KEY ("link_to") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "provider_identity" ADD CONSTRAINT "FK_d0d0db5977723eecea2795fb09b" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "provider_session" ADD CONSTRAINT "FK_98418181c9f46394674dc8fe011" FOREIGN KEY ("token_hash") REFERENCES "session"("token_hash") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

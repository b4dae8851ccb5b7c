import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Passkeys1795336263015 implements MigrationInterface {
  name = 'Passkeys1795336263015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "passkey_recovery" ("person_id" uuid NOT NULL, "asked_by" uuid, "confirmed_by" uuid, "until" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a2b26fe5c971c950fd2d5a592ab" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "passkey" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "credential_id" text NOT NULL, "public_key" bytea NOT NULL, "counter" bigint NOT NULL DEFAULT '0', "transports" text array NOT NULL DEFAULT '{}', "backed_up" boolean NOT NULL DEFAULT false, "name" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_used_at" TIMESTAMP WITH TIME ZONE, "suspected_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_783e2060d8025abd6a6ca45d2c7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "passkey_person" ON "passkey"  ("person_id") `);
    await runner.query(`CREATE UNIQUE INDEX "passkey_credential" ON "passkey"  ("credential_id") `);
    await runner.query(
      `CREATE TABLE "passkey_challenge" ("challenge" text NOT NULL, "purpose" text NOT NULL, "person_id" uuid, "browser_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_c80e62c4e15da2e208c893323b4" PRIMARY KEY ("challenge"))`,
    );
    await runner.query(`ALTER TABLE "session" ADD "proved_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `ALTER TABLE "passkey_recovery" ADD CONSTRAINT "FK_a2b26fe5c971c950fd2d5a592ab" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "passkey" ADD CONSTRAINT "FK_32706d4b06dad6285bcc925f64c" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "passkey_challenge" ADD CONSTRAINT "FK_55a225292bbcb20805b221016ee" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FirstHouse1795309028622 implements MigrationInterface {
  name = 'FirstHouse1795309028622';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_entry" ("sequence" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "verb" text NOT NULL, "detail_digest" text NOT NULL, "previous_hash" text NOT NULL, "hash" text NOT NULL, CONSTRAINT "PK_c30e76145b0ecf802cd4af44910" PRIMARY KEY ("sequence"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "audit_entry_hash" ON "audit_entry"  ("hash") `);
    await runner.query(
      `CREATE TABLE "audit_detail" ("sequence" integer NOT NULL, "salt" text NOT NULL, "actor_id" uuid, "subject_type" text NOT NULL, "subject_id" text NOT NULL, "before" jsonb, "after" jsonb, CONSTRAINT "PK_a7d4d877955b896bf595e958958" PRIMARY KEY ("sequence"))`,
    );
    await runner.query(`CREATE INDEX "audit_detail_actor" ON "audit_detail"  ("actor_id") `);
    await runner.query(
      `CREATE TABLE "edition" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "slug" text NOT NULL, "name" text NOT NULL, "origin" text NOT NULL DEFAULT 'held', "envelope_cents" bigint NOT NULL, "currency" text NOT NULL DEFAULT 'EUR', "max_choices" integer NOT NULL, "cost_cap_cents" bigint, "minimum_age" integer NOT NULL DEFAULT '0', "counting_rule" jsonb NOT NULL, "criteria" text array NOT NULL DEFAULT '{}', "opened_at" TIMESTAMP WITH TIME ZONE, "closed_at" TIMESTAMP WITH TIME ZONE, "counted_at" TIMESTAMP WITH TIME ZONE, "manifest" text, "fingerprint" text, "source_note" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_059549460a1473d4477f2f041ff" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "edition_slug" ON "edition"  ("slug") `);
    await runner.query(
      `CREATE TABLE "proposal" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "edition_id" uuid NOT NULL, "number" integer NOT NULL, "title" text NOT NULL, "body" text NOT NULL, "theme" text, "neighbourhood_slug" text, "map_x" integer, "map_y" integer, "place" text, "photo_id" uuid, "author_id" uuid, "proposer_name" text NOT NULL, "submission_key" uuid NOT NULL, "state" text NOT NULL, "reason" text, "cost_cents" bigint, "cost_note" text, "submitted_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE, "costed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "proposal_submission" UNIQUE ("author_id", "submission_key"), CONSTRAINT "proposal_number" UNIQUE ("edition_id", "number"), CONSTRAINT "PK_ca872ecfe4fef5720d2d39e4275" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "proposal_author" ON "proposal"  ("author_id") `);
    await runner.query(
      `CREATE TABLE "ballot_project" ("edition_id" uuid NOT NULL, "project_id" text NOT NULL, "position" integer NOT NULL, "proposal_id" uuid, "title" text NOT NULL, "cost_cents" bigint NOT NULL, "neighbourhood_slug" text, CONSTRAINT "PK_6de261781b291d6abe4ea1220cd" PRIMARY KEY ("edition_id", "project_id"))`,
    );
    await runner.query(
      `CREATE TABLE "count_run" ("edition_id" uuid NOT NULL, "state" text NOT NULL, "done" integer NOT NULL DEFAULT '0', "total" integer NOT NULL DEFAULT '0', "outcome" jsonb, "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_d6fedb33011171f41a85e61e39b" PRIMARY KEY ("edition_id"))`,
    );
    await runner.query(
      `CREATE TABLE "criterion_answer" ("proposal_id" uuid NOT NULL, "criterion" text NOT NULL, "answer" text NOT NULL, "sentence" text, CONSTRAINT "PK_32c50902e38f1bb89edcbb5edce" PRIMARY KEY ("proposal_id", "criterion"))`,
    );
    await runner.query(
      `CREATE TABLE "edition_phase" ("edition_id" uuid NOT NULL, "phase" text NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_44307a1806203523f15b8c6b876" PRIMARY KEY ("edition_id", "phase"))`,
    );
    await runner.query(
      `CREATE TABLE "edition_record" ("edition_id" uuid NOT NULL, "pabulib" bytea NOT NULL, "sha256" text NOT NULL, "ballots" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_de24394f171494ab91713f38acb" PRIMARY KEY ("edition_id"))`,
    );
    await runner.query(
      `CREATE TABLE "open_ballot" ("edition_id" uuid NOT NULL, "key_hash" text NOT NULL, "choices" text array NOT NULL, CONSTRAINT "PK_bc36c57f0f61cac02c40962c6b3" PRIMARY KEY ("edition_id", "key_hash"))`,
    );
    await runner.query(
      `CREATE TABLE "roll_entry" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "edition_id" uuid NOT NULL, "person_id" uuid, "identity_key" text NOT NULL, "residence" text NOT NULL DEFAULT 'declared', "enrolled_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "roll_entry_identity" UNIQUE ("edition_id", "identity_key"), CONSTRAINT "roll_entry_person" UNIQUE ("edition_id", "person_id"), CONSTRAINT "PK_4baeb33c26658a8e893a17a27c9" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "roll_entry_edition" ON "roll_entry"  ("edition_id") `);
    await runner.query(
      `CREATE TABLE "roll_signature" ("roll_entry_id" uuid NOT NULL, "edition_id" uuid NOT NULL, CONSTRAINT "PK_33c45b6bfa75a9ea4dc54c9c2f0" PRIMARY KEY ("roll_entry_id"))`,
    );
    await runner.query(`CREATE INDEX "roll_signature_edition" ON "roll_signature"  ("edition_id") `);
    await runner.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "email" citext, "display_name" text NOT NULL, "role" text NOT NULL DEFAULT 'resident', "neighbourhood_slug" text, "language" text NOT NULL DEFAULT 'fr', "fictional" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "person_email" ON "person"  ("email") `);
    await runner.query(
      `CREATE TABLE "session" ("token_hash" text NOT NULL, "person_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a83507eb0338ac037780e02f2b9" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "session_person" ON "session"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "sign_in_code" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "email" citext NOT NULL, "code_hash" text NOT NULL, "browser_hash" text NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_80e522b641e5908c185e75fc3b9" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "sign_in_code_email" ON "sign_in_code"  ("email") `);
    await runner.query(
      `CREATE TABLE "delivered_notice" ("event_id" uuid NOT NULL, "person_id" uuid NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_db46acb455df88d1f1c3385a20e" PRIMARY KEY ("event_id", "person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "neighbourhood" ("slug" text NOT NULL, "name" text NOT NULL, "municipality" text NOT NULL, "map_x" integer NOT NULL, "map_y" integer NOT NULL, "position" integer NOT NULL, CONSTRAINT "PK_d0fa0b5738f3564f37327aa1147" PRIMARY KEY ("slug"))`,
    );
    await runner.query(
      `CREATE TABLE "outbox_event" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "name" text NOT NULL, "payload" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_cc0c9e40998e45ecfc5e313429d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "stored_file" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "owner_id" uuid, "content_type" text NOT NULL, "bytes" integer NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_e140967af84027b493a3ff04fbb" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "stored_file_owner" ON "stored_file"  ("owner_id") `);
    await runner.query(
      `CREATE TABLE "demo_mail" ("key" text NOT NULL, "recipient" text NOT NULL, "subject" text NOT NULL, "text" text NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_f1968d1653c8075fd141e8202e5" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `ALTER TABLE "audit_detail" ADD CONSTRAINT "FK_a7d4d877955b896bf595e958958" FOREIGN KEY ("sequence") REFERENCES "audit_entry"("sequence") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal" ADD CONSTRAINT "FK_620766775761bf4d45a0ea6d83f" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal" ADD CONSTRAINT "FK_eac2cf8e5bf2c645fffc8e2e387" FOREIGN KEY ("neighbourhood_slug") REFERENCES "neighbourhood"("slug") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal" ADD CONSTRAINT "FK_d47901379e6f13e447702e6473e" FOREIGN KEY ("photo_id") REFERENCES "stored_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal" ADD CONSTRAINT "FK_94507a1afef0c42452a5ca2bd27" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ballot_project" ADD CONSTRAINT "FK_526a1f73631573c5a460d0c6b2d" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ballot_project" ADD CONSTRAINT "FK_02ba3286769f0a4c7d0b48e4d9b" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ballot_project" ADD CONSTRAINT "FK_ecccf531fe3b3cef778a577fd42" FOREIGN KEY ("neighbourhood_slug") REFERENCES "neighbourhood"("slug") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "count_run" ADD CONSTRAINT "FK_d6fedb33011171f41a85e61e39b" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "criterion_answer" ADD CONSTRAINT "FK_5bd99e4dc8b6e35219158424568" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "edition_phase" ADD CONSTRAINT "FK_c8c10210d1410ce1a36547d02a2" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "edition_record" ADD CONSTRAINT "FK_de24394f171494ab91713f38acb" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "open_ballot" ADD CONSTRAINT "FK_f8a5942bf02e0545164c7a2fe8a" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "roll_entry" ADD CONSTRAINT "FK_595b2a3499820855cec7dd71d6c" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "roll_entry" ADD CONSTRAINT "FK_e2dd5d1877115828c189e4320fa" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "roll_signature" ADD CONSTRAINT "FK_33c45b6bfa75a9ea4dc54c9c2f0" FOREIGN KEY ("roll_entry_id") REFERENCES "roll_entry"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "roll_signature" ADD CONSTRAINT "FK_caff227e89f2bfe865960b8560e" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_5c6e00902a1344d01a8d90f33cf" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stored_file" ADD CONSTRAINT "FK_5af8a2510e38e359eeb9cf1922f" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

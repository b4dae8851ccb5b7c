import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public pages of opinions show. */
const SHOWN = [
  ...['opinion', 'opinion_recipient', 'opinion_answer', 'opinion_effect'],
  ...['referral', 'prefect_referral', 'prefect_step'],
];

export class Opinions1795355709983 implements MigrationInterface {
  name = 'Opinions1795355709983';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "answer_code" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "recipient_id" uuid NOT NULL, "link_id" uuid NOT NULL, "code_hash" text NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_2d8f18408ba1a62c7db21484c01" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "answer_code_of" ON "answer_code"  ("recipient_id", "created_at") `);
    await runner.query(
      `CREATE TABLE "opinion_amendment" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "opinion_id" uuid NOT NULL, "passage" text NOT NULL DEFAULT '', "wording" text NOT NULL DEFAULT '', "reason" text NOT NULL, "state" text NOT NULL DEFAULT 'proposed', "answer" text NOT NULL DEFAULT '', "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE, "author_id" uuid, "submission_key" uuid NOT NULL, CONSTRAINT "opinion_amendment_state" CHECK (state IN ('proposed', 'accepted', 'rejected')), CONSTRAINT "PK_af6ded16348e268fdf21d50a79f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "opinion_amendment_author" ON "opinion_amendment"  ("author_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "opinion_amendment_once" ON "opinion_amendment"  ("submission_key") `,
    );
    await runner.query(
      `CREATE INDEX "opinion_amendment_of" ON "opinion_amendment"  ("opinion_id", "proposed_at", "id") `,
    );
    await runner.query(
      `CREATE TABLE "opinion_answer" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "recipient_id" uuid NOT NULL, "stance" text NOT NULL, "reason" text NOT NULL, "effect" text NOT NULL DEFAULT '', "effect_on" date, "document_link" text, "answered_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "opinion_answer_stance" CHECK (stance IN ('followed', 'partly', 'not_followed')), CONSTRAINT "PK_9da75c17248e3977f144340e5ef" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "opinion_answer_once" ON "opinion_answer"  ("recipient_id") `);
    await runner.query(
      `CREATE TABLE "opinion_effect" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "opinion_id" uuid NOT NULL, "happened_on" date NOT NULL, "state" text NOT NULL, "text" text NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, "submission_key" uuid NOT NULL, CONSTRAINT "opinion_effect_state" CHECK (state IN ('planned', 'under_way', 'done', 'abandoned')), CONSTRAINT "PK_867f3472e7a2f9e24fbc6529f30" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "opinion_effect_once" ON "opinion_effect"  ("submission_key") `);
    await runner.query(
      `CREATE INDEX "opinion_effect_of" ON "opinion_effect"  ("opinion_id", "happened_on", "id") `,
    );
    await runner.query(
      `CREATE TABLE "opinion_recipient" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "opinion_id" uuid NOT NULL, "position" integer NOT NULL, "office" text NOT NULL, "email" citext NOT NULL, "due_on" date NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, "link_id" uuid NOT NULL, "linked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "reminded_for" date, "late_told_for" date, CONSTRAINT "PK_3179377af11097f5fa13ae52c5b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "opinion_recipient_link" ON "opinion_recipient"  ("link_id") `);
    await runner.query(`CREATE INDEX "opinion_recipient_due" ON "opinion_recipient"  ("due_on") `);
    await runner.query(
      `CREATE UNIQUE INDEX "opinion_recipient_of" ON "opinion_recipient"  ("opinion_id", "position") `,
    );
    await runner.query(
      `CREATE TABLE "opinion_version" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "opinion_id" uuid NOT NULL, "version" integer NOT NULL, "title" text NOT NULL, "text" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "author_id" uuid, CONSTRAINT "PK_4101f0df8c74d87fad23b2b554c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "opinion_version_author" ON "opinion_version"  ("author_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "opinion_version_number" ON "opinion_version"  ("opinion_id", "version") `,
    );
    await runner.query(
      `CREATE TABLE "opinion" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "body_id" uuid NOT NULL, "number" integer, "title" text NOT NULL, "text" text NOT NULL, "version" integer NOT NULL DEFAULT '1', "state" text NOT NULL DEFAULT 'draft', "referral_id" uuid, "adopted_on" date, "question_id" uuid, "meeting_number" integer, "meeting_note" text NOT NULL DEFAULT '', "votes_for" integer, "votes_against" integer, "votes_abstain" integer, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "adopted_at" TIMESTAMP WITH TIME ZONE, "digest" text, "sent_at" TIMESTAMP WITH TIME ZONE, "closed_at" TIMESTAMP WITH TIME ZONE, "submission_key" uuid NOT NULL, CONSTRAINT "opinion_adopted" CHECK ((state = 'draft') = (digest IS NULL) AND (digest IS NULL) = (number IS NULL)), CONSTRAINT "opinion_state" CHECK (state IN ('draft', 'adopted', 'sent', 'closed')), CONSTRAINT "PK_5ec733c275c9b9322cde468b4c1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "opinion_referral" ON "opinion"  ("referral_id") `);
    await runner.query(`CREATE UNIQUE INDEX "opinion_question" ON "opinion"  ("question_id") `);
    await runner.query(`CREATE UNIQUE INDEX "opinion_once" ON "opinion"  ("submission_key") `);
    await runner.query(`CREATE UNIQUE INDEX "opinion_number" ON "opinion"  ("body_id", "number") `);
    await runner.query(
      `CREATE TABLE "prefect_referral" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "body_id" uuid NOT NULL, "number" integer NOT NULL, "subject" text NOT NULL, "text" text NOT NULL, "state" text NOT NULL DEFAULT 'draft', "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "submission_key" uuid NOT NULL, CONSTRAINT "prefect_referral_state" CHECK (state IN ('draft', 'sent', 'acknowledged', 'answered', 'closed')), CONSTRAINT "PK_a879d910b091797d9dceda95dae" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "prefect_referral_once" ON "prefect_referral"  ("submission_key") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "prefect_referral_number" ON "prefect_referral"  ("body_id", "number") `,
    );
    await runner.query(
      `CREATE TABLE "prefect_step" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "referral_id" uuid NOT NULL, "state" text NOT NULL, "happened_on" date NOT NULL, "note" text NOT NULL DEFAULT '', "file_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_5355802b5802940e4ba174b5ce6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "prefect_step_file" ON "prefect_step"  ("file_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "prefect_step_once" ON "prefect_step"  ("referral_id", "state") `,
    );
    await runner.query(
      `CREATE TABLE "referral" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "body_id" uuid NOT NULL, "number" integer NOT NULL, "office" text NOT NULL, "subject" text NOT NULL, "text" text NOT NULL, "due_on" date NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "declined_at" TIMESTAMP WITH TIME ZONE, "decline_reason" text NOT NULL DEFAULT '', "submission_key" uuid NOT NULL, CONSTRAINT "referral_declined" CHECK ((declined_at IS NULL) = (decline_reason = '')), CONSTRAINT "PK_a2d3e935a6591168066defec5ad" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "referral_once" ON "referral"  ("submission_key") `);
    await runner.query(`CREATE UNIQUE INDEX "referral_number" ON "referral"  ("body_id", "number") `);
    await runner.query(
      `ALTER TABLE "answer_code" ADD CONSTRAINT "FK_ba076aa9c40ce58478ba6fcc460" FOREIGN KEY ("recipient_id") REFERENCES "opinion_recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion_amendment" ADD CONSTRAINT "FK_9ff58213f78f24193afc53de7d2" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion_amendment" ADD CONSTRAINT "FK_8e6113ac2a4468b07bba98aa996" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion_answer" ADD CONSTRAINT "FK_0e375a5efd631af4eb3b139c8bc" FOREIGN KEY ("recipient_id") REFERENCES "opinion_recipient"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion_effect" ADD CONSTRAINT "FK_1f773879dd96e482d758324d238" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion_recipient" ADD CONSTRAINT "FK_e3fe47965043b2f034d13be7c8a" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion_version" ADD CONSTRAINT "FK_24bdd4e7d0d690bc5f6f309520a" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion_version" ADD CONSTRAINT "FK_1abd6cb7aca2a6bb44c47c26cc9" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion" ADD CONSTRAINT "FK_5e37d44f94f5f06b66c186ffde3" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion" ADD CONSTRAINT "FK_6e3370dbd9616a29e9c6647f7f9" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion" ADD CONSTRAINT "FK_95a096d87081d3b87ef75a562b3" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "prefect_referral" ADD CONSTRAINT "FK_6c8a2703ac21f235761d9639f8b" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "prefect_step" ADD CONSTRAINT "FK_690bc6cb5e161a5e077d1b9f57e" FOREIGN KEY ("referral_id") REFERENCES "prefect_referral"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "prefect_step" ADD CONSTRAINT "FK_ed9088bdc33b2729446df556d93" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "referral" ADD CONSTRAINT "FK_bab39f0dde95f7b0d1cca8f112a" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const table of SHOWN)
      await runner.query(`
        CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
    await this.adoptedIsFrozen(runner);
  }

  /** Whoever writes around the verbs meets the same wall: what was adopted or answered never changes again. */
  private async adoptedIsFrozen(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_adopted_change() RETURNS trigger LANGUAGE plpgsql
      SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR NEW.state = 'draft'
           OR (OLD.title, OLD.text, OLD.version, OLD.number, OLD.adopted_on, OLD.question_id, OLD.meeting_number,
               OLD.meeting_note, OLD.votes_for, OLD.votes_against, OLD.votes_abstain, OLD.digest, OLD.body_id)
           IS DISTINCT FROM
              (NEW.title, NEW.text, NEW.version, NEW.number, NEW.adopted_on, NEW.question_id, NEW.meeting_number,
               NEW.meeting_note, NEW.votes_for, NEW.votes_against, NEW.votes_abstain, NEW.digest, NEW.body_id) THEN
          RAISE EXCEPTION 'an adopted opinion is frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_frozen';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER opinion_frozen BEFORE UPDATE OR DELETE ON opinion FOR EACH ROW
      WHEN (OLD.state <> 'draft') EXECUTE FUNCTION refuse_adopted_change()`);
    await runner.query(`
      CREATE FUNCTION refuse_answer_change() RETURNS trigger LANGUAGE plpgsql
      SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        RAISE EXCEPTION 'an answer is given once' USING ERRCODE = 'check_violation', CONSTRAINT = 'answer_frozen';
      END $$`);
    await runner.query(`
      CREATE TRIGGER answer_frozen BEFORE UPDATE OR DELETE ON opinion_answer FOR EACH ROW
      EXECUTE FUNCTION refuse_answer_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Moderation1795332767701 implements MigrationInterface {
  name = 'Moderation1795332767701';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "proposal_reviewer" ("proposal_id" uuid NOT NULL, "person_id" uuid NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a4229d82da11544edbcdaf954f7" PRIMARY KEY ("proposal_id", "person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "moderation_case" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "author_id" uuid, "title" text NOT NULL, "path" text NOT NULL, "state" text NOT NULL DEFAULT 'shown', "version" integer NOT NULL DEFAULT '0', "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "waiting_since" TIMESTAMP WITH TIME ZONE, CONSTRAINT "moderation_case_subject" UNIQUE ("subject_kind", "subject_id"), CONSTRAINT "PK_c62ff756805555e369956a1b9ec" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "moderation_case_author" ON "moderation_case"  ("author_id") `);
    await runner.query(
      `CREATE INDEX "moderation_case_waiting" ON "moderation_case"  ("waiting_since", "id") WHERE waiting_since IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "moderation_decision" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "case_id" uuid NOT NULL, "version" integer NOT NULL, "kind" text NOT NULL, "reason" text, "ground" text, "ground_text" text, "facts" text NOT NULL, "title_then" text NOT NULL, "text_then" text NOT NULL, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, "on_appeal" boolean NOT NULL DEFAULT false, CONSTRAINT "moderation_decision_version" UNIQUE ("case_id", "version"), CONSTRAINT "PK_fd9491410982bee0b39fee995d6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "moderation_decision_by" ON "moderation_decision"  ("decided_by") `);
    await runner.query(
      `CREATE TABLE "moderation_appeal" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "decision_id" uuid NOT NULL, "appellant_id" uuid, "party" text NOT NULL, "text" text NOT NULL, "appealed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "answer_id" uuid, "overturned" boolean, CONSTRAINT "moderation_appeal_once" UNIQUE ("decision_id", "appellant_id"), CONSTRAINT "PK_28fb69f26ba1a20248c0c4f4985" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "moderation_appeal_appellant" ON "moderation_appeal"  ("appellant_id") `,
    );
    await runner.query(`CREATE INDEX "moderation_appeal_answer" ON "moderation_appeal"  ("answer_id") `);
    await runner.query(
      `CREATE TABLE "moderation_report" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "case_id" uuid NOT NULL, "reporter_id" uuid, "email" citext, "language" text NOT NULL DEFAULT 'fr', "reason" text NOT NULL, "note" text NOT NULL, "reported_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decision_id" uuid, CONSTRAINT "PK_ebc1deefdbd04c7722708b44907" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "moderation_report_case" ON "moderation_report"  ("case_id") `);
    await runner.query(`CREATE INDEX "moderation_report_reporter" ON "moderation_report"  ("reporter_id") `);
    await runner.query(`CREATE INDEX "moderation_report_decision" ON "moderation_report"  ("decision_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "moderation_report_open_once" ON "moderation_report"  ("case_id", "reporter_id") WHERE decision_id IS NULL AND reporter_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "person_block" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "state" text NOT NULL, "reason" text NOT NULL, "facts" text NOT NULL, "days" integer NOT NULL, "proposed_by" uuid, "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "answered_by" uuid, "answered_at" TIMESTAMP WITH TIME ZONE, "until" TIMESTAMP WITH TIME ZONE, "appeal_text" text, "appealed_at" TIMESTAMP WITH TIME ZONE, "appeal_answered_by" uuid, "appeal_answer" text, CONSTRAINT "PK_d6570939536ab1702d222be428e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "person_block_person" ON "person_block"  ("person_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "person_block_once" ON "person_block"  ("person_id") WHERE state IN ('proposed', 'in_force')`,
    );
    await runner.query(
      `CREATE TABLE "report_allowance" ("digest" text NOT NULL, "hour" TIMESTAMP WITH TIME ZONE NOT NULL, "used" integer NOT NULL, CONSTRAINT "PK_83916010cc4fa281635f6642f57" PRIMARY KEY ("digest"))`,
    );
    await runner.query(`ALTER TABLE "proposal" ADD "visibility" text NOT NULL DEFAULT 'shown'`);
    await runner.query(`ALTER TABLE "proposal" ADD "hidden_for" text`);
    await runner.query(`ALTER TABLE "proposal" ADD "hidden_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `ALTER TABLE "proposal_reviewer" ADD CONSTRAINT "FK_9099893a0cbb24b2326eb9e50c3" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal_reviewer" ADD CONSTRAINT "FK_6da7f0accbc55139d4e6bdd7011" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_case" ADD CONSTRAINT "FK_15e75a43330b93227732c9f4cbb" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_decision" ADD CONSTRAINT "FK_ee114bb42d74c3af369e1f39818" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_decision" ADD CONSTRAINT "FK_287779ee801a60a511609a3bdb5" FOREIGN KEY ("decided_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_appeal" ADD CONSTRAINT "FK_07978083115712db91a84c0d504" FOREIGN KEY ("decision_id") REFERENCES "moderation_decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_appeal" ADD CONSTRAINT "FK_a6d25d0c16b034b42568704b6cb" FOREIGN KEY ("appellant_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_appeal" ADD CONSTRAINT "FK_79b5e22f51bcb008d31685d742d" FOREIGN KEY ("answer_id") REFERENCES "moderation_decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_report" ADD CONSTRAINT "FK_f254de6be305107eaebba5fe92f" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_report" ADD CONSTRAINT "FK_bba2f0fec89add443713f9eb021" FOREIGN KEY ("reporter_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_report" ADD CONSTRAINT "FK_c2afa2c834b325adf344333aaaa" FOREIGN KEY ("decision_id") REFERENCES "moderation_decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_block" ADD CONSTRAINT "FK_6c567dadb563d3b831a56d0aace" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_block" ADD CONSTRAINT "FK_4d2bdce0dc4b7e62303d225e8ac" FOREIGN KEY ("proposed_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_block" ADD CONSTRAINT "FK_6fee59698c3e12ceac726d35487" FOREIGN KEY ("answered_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_block" ADD CONSTRAINT "FK_5bbc90d3807bee4181ac2eaa505" FOREIGN KEY ("appeal_answered_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE INDEX "proposal_photo" ON "proposal"  ("photo_id") `);
    // Who reviewed before this table existed, as the trail tells it.
    await runner.query(`
      INSERT INTO proposal_reviewer (proposal_id, person_id, since)
      SELECT proposal.id, detail.actor_id, min(entry.at) FROM audit_detail detail
        JOIN audit_entry entry ON entry.sequence = detail.sequence
         AND entry.verb IN ('proposal.decided', 'proposal.costed')
        JOIN proposal ON proposal.id::text = detail.subject_id AND detail.subject_type = 'proposal'
        JOIN person ON person.id = detail.actor_id
       GROUP BY proposal.id, detail.actor_id`);
    // A decision is what was decided, on the words of that day: nobody rewrites it. Who took it may leave.
    await runner.query(`
      CREATE FUNCTION keep_moderation_decision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF to_jsonb(NEW) - 'decided_by' <> to_jsonb(OLD) - 'decided_by' THEN
          RAISE EXCEPTION 'a moderation decision does not change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_moderation_decision BEFORE UPDATE ON moderation_decision
      FOR EACH ROW EXECUTE FUNCTION keep_moderation_decision()`);
    // The page of figures shows counts of these.
    for (const table of ['moderation_report', 'moderation_decision', 'moderation_appeal', 'person_block'])
      await runner.query(`
        CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

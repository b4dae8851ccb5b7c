import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Room1795349010986 implements MigrationInterface {
  name = 'Room1795349010986';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "presence" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "seat_id" uuid NOT NULL, "came_at" TIMESTAMP WITH TIME ZONE NOT NULL, "left_at" TIMESTAMP WITH TIME ZONE, "way" text NOT NULL, "waiting" boolean NOT NULL DEFAULT false, CONSTRAINT "presence_in_order" CHECK (left_at > came_at), CONSTRAINT "presence_way" CHECK (way IN ('desk', 'list', 'code')), CONSTRAINT "PK_e0088b38d7cf2dc6ad815d33e7d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "presence_of_meeting" ON "presence"  ("meeting_id", "came_at") `);
    await runner.query(
      `CREATE UNIQUE INDEX "presence_open" ON "presence"  ("seat_id") WHERE left_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "proxy" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "giver_id" uuid NOT NULL, "holder_id" uuid NOT NULL, "given_at" TIMESTAMP WITH TIME ZONE NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, "on_paper" boolean NOT NULL, CONSTRAINT "proxy_of_another" CHECK (giver_id <> holder_id), CONSTRAINT "PK_581edf779fc90b8d2687c658276" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "proxy_holder" ON "proxy"  ("holder_id") `);
    await runner.query(`CREATE INDEX "proxy_of_meeting" ON "proxy"  ("meeting_id", "given_at") `);
    await runner.query(
      `CREATE UNIQUE INDEX "proxy_standing" ON "proxy"  ("giver_id") WHERE revoked_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "meeting_guest" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "name" text NOT NULL, "quality" text NOT NULL, "came_at" TIMESTAMP WITH TIME ZONE NOT NULL, "left_at" TIMESTAMP WITH TIME ZONE, "added_by" uuid, CONSTRAINT "PK_03c2a8db2f8e25f5f03ceb26d1b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "meeting_guest_added_by" ON "meeting_guest"  ("added_by") `);
    await runner.query(`CREATE INDEX "guest_of_meeting" ON "meeting_guest"  ("meeting_id", "came_at") `);
    await runner.query(
      `CREATE TABLE "room_key" ("meeting_id" uuid NOT NULL, "key" text NOT NULL, CONSTRAINT "PK_a2fcd88afdbd28b6b352fb471cb" PRIMARY KEY ("meeting_id"))`,
    );
    await runner.query(
      `CREATE TABLE "agenda_clock" ("item_id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "current" boolean NOT NULL, "running_since" TIMESTAMP WITH TIME ZONE, "spent_ms" integer NOT NULL DEFAULT '0', "added_minutes" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_20ab5915451b69c0f0a0e7452aa" PRIMARY KEY ("item_id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "agenda_current" ON "agenda_clock"  ("meeting_id") WHERE current`,
    );
    await runner.query(
      `CREATE TABLE "speaking_turn" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "seat_id" uuid, "guest_id" uuid, "kind" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE, "ended_at" TIMESTAMP WITH TIME ZONE, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "speaking_turn_who" CHECK (num_nonnulls(seat_id, guest_id) = 1), CONSTRAINT "speaking_turn_kind" CHECK (kind IN ('contribution', 'question', 'reply', 'point_of_order')), CONSTRAINT "PK_295df3578ff4126d6c4fae22bc9" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "speaking_guest" ON "speaking_turn"  ("guest_id") `);
    await runner.query(`CREATE INDEX "speaking_of_meeting" ON "speaking_turn"  ("meeting_id", "asked_at") `);
    await runner.query(
      `CREATE UNIQUE INDEX "speaking_now" ON "speaking_turn"  ("meeting_id") WHERE started_at IS NOT NULL AND ended_at IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "speaking_waits" ON "speaking_turn"  ("seat_id", "kind") WHERE started_at IS NULL AND withdrawn_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "question" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "meeting_id" uuid NOT NULL, "item_id" uuid, "number" integer NOT NULL, "wording" text NOT NULL, "rule" jsonb NOT NULL, "state" text NOT NULL DEFAULT 'prepared', "opened_at" TIMESTAMP WITH TIME ZONE, "closed_at" TIMESTAMP WITH TIME ZONE, "quorum" jsonb, "hands" jsonb, "outcome" jsonb, CONSTRAINT "question_number" UNIQUE ("meeting_id", "number"), CONSTRAINT "question_closed_with_outcome" CHECK ((state = 'closed') = (outcome IS NOT NULL)), CONSTRAINT "question_state" CHECK (state IN ('prepared', 'open', 'closed')), CONSTRAINT "PK_21e5786aa0ea704ae185a79b2d5" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "question_item" ON "question"  ("item_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "question_one_open" ON "question"  ("meeting_id") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "question_seat" ("question_id" uuid NOT NULL, "seat_id" uuid NOT NULL, "through_id" uuid, CONSTRAINT "PK_5b4acdd2e7c5ec6d04ee691804d" PRIMARY KEY ("question_id", "seat_id"))`,
    );
    await runner.query(`CREATE INDEX "question_seat_seat" ON "question_seat"  ("seat_id") `);
    await runner.query(`CREATE INDEX "question_seat_through" ON "question_seat"  ("through_id") `);
    await runner.query(
      `CREATE TABLE "named_vote" ("question_id" uuid NOT NULL, "seat_id" uuid NOT NULL, "choice" text NOT NULL, "typed" boolean NOT NULL, CONSTRAINT "named_vote_choice" CHECK (choice IN ('for', 'against', 'abstain')), CONSTRAINT "PK_f4bfd55ef3e42e0f8678e1d2747" PRIMARY KEY ("question_id", "seat_id"))`,
    );
    await runner.query(`CREATE INDEX "named_vote_seat" ON "named_vote"  ("seat_id") `);
    await runner.query(
      `CREATE TABLE "secret_signature" ("question_id" uuid NOT NULL, "seat_id" uuid NOT NULL, CONSTRAINT "PK_08dbecbbedcf8f13f1c151a5955" PRIMARY KEY ("question_id", "seat_id"))`,
    );
    await runner.query(`CREATE INDEX "secret_signature_seat" ON "secret_signature"  ("seat_id") `);
    await runner.query(
      `CREATE TABLE "secret_ballot" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "question_id" uuid NOT NULL, "choice" text NOT NULL, CONSTRAINT "secret_ballot_choice" CHECK (choice IN ('for', 'against', 'abstain', 'void')), CONSTRAINT "PK_e461897ecdebf6ab61145dbe674" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "secret_ballot_question" ON "secret_ballot"  ("question_id") `);
    await runner.query(
      `CREATE TABLE "slips_count" ("question_id" uuid NOT NULL, "entered_by" uuid NOT NULL, "slips" jsonb NOT NULL, "signed" uuid array NOT NULL, CONSTRAINT "PK_1e12a290250222ffb9e0fd179f2" PRIMARY KEY ("question_id"))`,
    );
    await runner.query(`CREATE INDEX "slips_count_entered_by" ON "slips_count"  ("entered_by") `);
    await runner.query(
      `ALTER TABLE "presence" ADD CONSTRAINT "FK_ee8cd8d02c5d391ac98e02210d3" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "presence" ADD CONSTRAINT "FK_e0da82334f06d6a4b28781588c7" FOREIGN KEY ("seat_id") REFERENCES "meeting_seat"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proxy" ADD CONSTRAINT "FK_eea9fbb317cb5daee991a9bc449" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proxy" ADD CONSTRAINT "FK_6c33f0eb6183914437942a2f2c6" FOREIGN KEY ("giver_id") REFERENCES "meeting_seat"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proxy" ADD CONSTRAINT "FK_07332d7b63e13f4ba9c5940b70b" FOREIGN KEY ("holder_id") REFERENCES "meeting_seat"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_guest" ADD CONSTRAINT "FK_47d5bbc84937854bea19f78ddc3" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_guest" ADD CONSTRAINT "FK_f94018720e27d7b6757d64df556" FOREIGN KEY ("added_by") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "room_key" ADD CONSTRAINT "FK_a2fcd88afdbd28b6b352fb471cb" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_clock" ADD CONSTRAINT "FK_20ab5915451b69c0f0a0e7452aa" FOREIGN KEY ("item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_clock" ADD CONSTRAINT "FK_f979b223d64a8c0ca2d9660db1e" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "speaking_turn" ADD CONSTRAINT "FK_c168e7d59c862f0075e551ad0d3" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "speaking_turn" ADD CONSTRAINT "FK_7645822f7df47a2955441118023" FOREIGN KEY ("seat_id") REFERENCES "meeting_seat"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "speaking_turn" ADD CONSTRAINT "FK_7895c5f8dba74cb80f16b65073e" FOREIGN KEY ("guest_id") REFERENCES "meeting_guest"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question" ADD CONSTRAINT "FK_c8e9b2cbd0026d1c55470686955" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question" ADD CONSTRAINT "FK_01d7c0a233af1eb9053774d5e5a" FOREIGN KEY ("item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question_seat" ADD CONSTRAINT "FK_a3aa17a1546833dd98ee94e121d" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question_seat" ADD CONSTRAINT "FK_799c3e8a8693d2e2d33262bee94" FOREIGN KEY ("seat_id") REFERENCES "meeting_seat"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question_seat" ADD CONSTRAINT "FK_e249a0e928d7ceaa83245fcc885" FOREIGN KEY ("through_id") REFERENCES "meeting_seat"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "named_vote" ADD CONSTRAINT "FK_e40bbe4f4a56a04ffb120bf8324" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "named_vote" ADD CONSTRAINT "FK_cfb200328a48728d060ce13fb37" FOREIGN KEY ("seat_id") REFERENCES "meeting_seat"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "secret_signature" ADD CONSTRAINT "FK_04fbf44a35823a66bb975188b77" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "secret_signature" ADD CONSTRAINT "FK_de0032edfb049ca634665c03b3a" FOREIGN KEY ("seat_id") REFERENCES "meeting_seat"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "secret_ballot" ADD CONSTRAINT "FK_d58abd8420e810edb48f1c00895" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "slips_count" ADD CONSTRAINT "FK_1e12a290250222ffb9e0fd179f2" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "slips_count" ADD CONSTRAINT "FK_d227c4c5507fa0ff871b3deead4" FOREIGN KEY ("entered_by") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`
      CREATE TRIGGER tell_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON question
      FOR EACH STATEMENT EXECUTE FUNCTION tell_public_change()`);
    await this.votesAreKept(runner);
    await this.urnIsMixed(runner);
  }

  /** Whoever writes around the verbs meets the same wall: a closed question takes nothing, and takes nothing back. */
  private async votesAreKept(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_vote_outside_opening() RETURNS trigger LANGUAGE plpgsql
      SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE asked uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.question_id ELSE NEW.question_id END;
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM question WHERE id = asked AND state = 'open') THEN
          RAISE EXCEPTION 'the question is not open';
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END $$`);
    for (const table of ['named_vote', 'secret_signature', 'secret_ballot'])
      await runner.query(`
        CREATE TRIGGER only_while_open BEFORE INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW
        EXECUTE FUNCTION refuse_vote_outside_opening()`);
  }

  /**
   * TRUNCATE drops the files that held the rows; DELETE would leave them on disk in the order of casting until a
   * vacuum. Rows of other open questions are put back as they were. The tables are locked in the order in which a
   * voter writes. The runtime role may call it, not truncate by itself.
   */
  private async urnIsMixed(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION mix_secret_votes(closing uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        LOCK TABLE secret_signature, secret_ballot IN ACCESS EXCLUSIVE MODE;
        IF NOT EXISTS (SELECT 1 FROM question WHERE id = closing AND state = 'open') THEN
          RAISE EXCEPTION 'the question is not open';
        END IF;
        CREATE TEMPORARY TABLE mixed_signature ON COMMIT DROP AS SELECT * FROM secret_signature;
        CREATE TEMPORARY TABLE mixed_ballot ON COMMIT DROP AS
          SELECT CASE WHEN question_id = closing THEN gen_random_uuid() ELSE id END AS id, question_id, choice
            FROM secret_ballot;
        ALTER TABLE secret_signature DISABLE TRIGGER only_while_open;
        ALTER TABLE secret_ballot DISABLE TRIGGER only_while_open;
        TRUNCATE secret_signature, secret_ballot;
        INSERT INTO secret_signature SELECT * FROM mixed_signature ORDER BY question_id, seat_id;
        INSERT INTO secret_ballot SELECT * FROM mixed_ballot ORDER BY question_id, id;
        ALTER TABLE secret_signature ENABLE TRIGGER only_while_open;
        ALTER TABLE secret_ballot ENABLE TRIGGER only_while_open;
        DROP TABLE mixed_signature, mixed_ballot;
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION mix_secret_votes(uuid) FROM PUBLIC');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

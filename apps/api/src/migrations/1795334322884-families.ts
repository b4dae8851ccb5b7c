import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Families1795334322884 implements MigrationInterface {
  name = 'Families1795334322884';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "consent_text" ("digest" text NOT NULL, "version" integer NOT NULL, "language" text NOT NULL, "body" text NOT NULL, "kept_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_e714125e7c3604c8eeaab981ea8" PRIMARY KEY ("digest"))`,
    );
    await runner.query(
      `CREATE TABLE "guardianship" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "child_id" uuid NOT NULL, "email" citext, "desk_code" text, "guardian_id" uuid, "guardian_name" text, "language" text NOT NULL DEFAULT 'fr', "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "declared_at" TIMESTAMP WITH TIME ZONE, "channel" text, "agent_id" uuid, "ended_at" TIMESTAMP WITH TIME ZONE, "ended_because" text, CONSTRAINT "guardianship_way" CHECK (num_nonnulls(email, desk_code) <= 1), CONSTRAINT "PK_ef629610e5ed1073b61309dbc81" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "guardianship_email" ON "guardianship"  ("email") WHERE email IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "guardianship_guardian" ON "guardianship"  ("guardian_id") WHERE guardian_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "guardianship_agent" ON "guardianship"  ("agent_id") WHERE agent_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "guardianship_desk_code" ON "guardianship"  ("desk_code") WHERE desk_code IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "guardianship_open" ON "guardianship"  ("child_id") WHERE ended_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "consent" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "purpose" text NOT NULL, "guardianship_id" uuid, "said_as" text NOT NULL, "said_at" TIMESTAMP WITH TIME ZONE NOT NULL, "said_to" text NOT NULL, "guardian_said_at" TIMESTAMP WITH TIME ZONE, "guardian_said_to" text, "ended_at" TIMESTAMP WITH TIME ZONE, "ended_because" text, CONSTRAINT "PK_9115e8d6b082d4fc46d56134d29" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "consent_guardianship" ON "consent"  ("guardianship_id") WHERE guardianship_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "consent_open" ON "consent"  ("person_id", "purpose") WHERE ended_at IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "guardianship" ADD CONSTRAINT "FK_d32f146a92464fdaa10d08c5627" FOREIGN KEY ("child_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "guardianship" ADD CONSTRAINT "FK_78e1de5d11fe66312f168373f8c" FOREIGN KEY ("guardian_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "guardianship" ADD CONSTRAINT "FK_416e2cd56206986a3100fbd8b2c" FOREIGN KEY ("agent_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "consent" ADD CONSTRAINT "FK_89fd0f23d8b2bad031d9663173b" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "consent" ADD CONSTRAINT "FK_e8ab20ff377ebc321da8d852de2" FOREIGN KEY ("guardianship_id") REFERENCES "guardianship"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "consent" ADD CONSTRAINT "FK_d584c73164d9ad65d23b28ee95f" FOREIGN KEY ("said_to") REFERENCES "consent_text"("digest") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "consent" ADD CONSTRAINT "FK_beb367ad9c7b3053248ed7a597a" FOREIGN KEY ("guardian_said_to") REFERENCES "consent_text"("digest") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

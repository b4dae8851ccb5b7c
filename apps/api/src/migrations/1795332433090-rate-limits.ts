import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RateLimits1795332433090 implements MigrationInterface {
  name = 'RateLimits1795332433090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "rate_limit" ("key" text NOT NULL, "points" integer NOT NULL DEFAULT '0', "expire" bigint, CONSTRAINT "PK_e6c0c0608decdf78e4d4b263397" PRIMARY KEY ("key"))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

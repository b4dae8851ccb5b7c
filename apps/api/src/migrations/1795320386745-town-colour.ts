import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One line at most: the colour the town asked for. */
export class TownColour1795320386745 implements MigrationInterface {
  name = 'TownColour1795320386745';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "town_look" ("id" smallint NOT NULL DEFAULT '1', "colour" text NOT NULL, CONSTRAINT "one_town" CHECK ("id" = 1), CONSTRAINT "PK_a9a8f2477dd61127a3c7bbdbd06" PRIMARY KEY ("id"))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

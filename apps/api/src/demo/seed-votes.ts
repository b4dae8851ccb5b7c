import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/**
 * Writes invented voters: on the roll, signed, and their ballots in the urn, each ballot under a random key as a
 * browser would have made it. The two tables are filled in different orders, so that nothing links them.
 */
export async function castInventedBallots(
  manager: EntityManager,
  editionId: string,
  ballots: readonly string[][],
  at: Date,
): Promise<void> {
  const voters = ballots.map(() => randomBytes(16).toString('hex'));
  await manager.query(
    `INSERT INTO roll_entry (edition_id, identity_key, residence, enrolled_at)
     SELECT $1, 'invented:' || voter, 'declared', $3 FROM unnest($2::text[]) AS voter`,
    [editionId, voters, at],
  );
  await manager.query(
    `INSERT INTO roll_signature (roll_entry_id, edition_id)
     SELECT id, edition_id FROM roll_entry WHERE edition_id = $1 AND identity_key LIKE 'invented:%' ORDER BY id`,
    [editionId],
  );
  const urn = ballots.map((choices) => ({
    key: createHash('sha256').update(randomBytes(16)).digest('hex'),
    choices,
  }));
  await manager.query(
    `INSERT INTO open_ballot (edition_id, key_hash, choices)
     SELECT $1, ballot->>'key', ARRAY(SELECT jsonb_array_elements_text(ballot->'choices'))
       FROM jsonb_array_elements($2::jsonb) AS ballot ORDER BY ballot->>'key'`,
    [editionId, JSON.stringify(urn)],
  );
}

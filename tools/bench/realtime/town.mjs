import { createHash, randomBytes } from 'node:crypto';
import { fillTown } from '../read/fill.mjs';

const PROPOSALS = 500;

/**
 * An edition with proposals, and `count` signed-in facilitators; their cookies are put into `cookies`.
 * @param {import('pg').Client} client @param {number} count @param {string[]} cookies
 */
export async function fillLiveTown(client, count, cookies) {
  await fillTown(client, PROPOSALS);
  for (let turn = 0; turn < count; turn++) {
    const token = randomBytes(32).toString('base64url');
    const { rows } = await client.query(
      `WITH joined AS (INSERT INTO person (display_name) VALUES ($1) RETURNING id)
       INSERT INTO role_grant (person_id, role, since) SELECT id, 'facilitator', now() FROM joined
       RETURNING person_id AS id`,
      [`Bench ${turn}`],
    );
    await client.query(
      `INSERT INTO session (token_hash, person_id, created_at, expires_at, method)
       VALUES ($1, $2, now(), now() + interval '1 day', 'passkey')`,
      [createHash('sha256').update(token).digest('hex'), rows[0].id],
    );
    cookies.push(`parvis_session=${token}`);
  }
}

/**
 * One more proposal, and what a verb says of it, in one transaction. Answers when its COMMIT was sent.
 * @param {import('pg').Client} client @returns {Promise<number>} on the clock of `performance.now()`
 */
export async function oneMore(client) {
  await client.query('BEGIN');
  const { rows } = await client.query(
    `INSERT INTO proposal (edition_id, number, title, body, theme, neighbourhood_slug, proposer_name,
                           submission_key, state, submitted_at)
     SELECT id, (SELECT max(number) + 1 FROM proposal WHERE edition_id = edition.id), 'Un banc', 'Un banc.',
            'environment', 'n1', 'Bench', gen_random_uuid(), 'submitted', now()
       FROM edition WHERE slug = 'bench' RETURNING edition_id`,
  );
  await client.query(`SELECT pg_notify('parvis_live', 'budget.edition:' || $1)`, [rows[0].edition_id]);
  const sent = performance.now();
  await client.query('COMMIT');
  return sent;
}

/** @param {import('pg').Client} client @returns {Promise<number>} */
export async function countNow(client) {
  const { rows } = await client.query(
    `SELECT count(*)::int AS n FROM proposal JOIN edition ON edition.id = edition_id
      WHERE slug = 'bench' AND state IN ('submitted', 'to_clarify')`,
  );
  return rows[0].n;
}

import { createHash, randomBytes } from 'node:crypto';

const COLLEGES = 4;
const POINTS = 8;

/**
 * A council of `count` members, each signed in, its facilitator, and two meetings that were called and are not open yet
 * (number 1 and 2). What the bench needs of it is put into `hall`: cookies, and the meetings' ids by number.
 * @param {import('pg').Client} client @param {number} count
 * @param {{ cookies: string[], desk: string, meetings: Record<number, string> }} hall
 */
export async function fillHall(client, count, hall) {
  const body = await one(
    client,
    `INSERT INTO body (slug, name, kind, territory, founded_at)
     VALUES ('bench', 'Conseil du banc d’essai', 'citizen_council', 'Le quartier', now()) RETURNING id`,
  );
  await client.query(
    `INSERT INTO college (body_id, key, name, position, seats)
     SELECT $1, 'c' || i, 'Collège ' || i, i, $2 FROM generate_series(1, $3::int) AS i`,
    [body, Math.ceil(count / COLLEGES), COLLEGES],
  );
  hall.desk = await signedIn(client, 'Animation', `body:${body}`);
  for (let seat = 0; seat < count; seat++) hall.cookies.push(await signedIn(client, `Membre ${seat + 1}`));
  await client.query(
    `INSERT INTO membership (body_id, college_id, person_id, name, sex, state, position, designation, added_at)
     SELECT $1, college.id, person.id, person.display_name, (ARRAY['F', 'M'])[1 + i % 2], 'active', i, 'draw', now()
       FROM generate_series(1, $2::int) AS i
       JOIN person ON person.display_name = 'Membre ' || i
       JOIN college ON college.body_id = $1 AND college.position = 1 + i % $3::int`,
    [body, count, COLLEGES],
  );
  for (const number of [1, 2]) hall.meetings[number] = await calledMeeting(client, `body:${body}`, number);
  await client.query('VACUUM ANALYZE');
}

async function calledMeeting(client, space, number) {
  const meeting = await one(
    client,
    `INSERT INTO meeting (space, number, title, state, starts_at, ends_at, place, called_at)
     VALUES ($1, $2, 'Séance plénière', 'called', now() - interval '1 minute', now() + interval '2 hours',
             'Salle des fêtes', now() - interval '15 days') RETURNING id`,
    [space, number],
  );
  await client.query(
    `INSERT INTO agenda_item (meeting_id, position, title, kind, minutes)
     SELECT $1, i, 'Point ' || i || ' : un sujet dont le titre tient sur une ligne', 'discussion', 15
       FROM generate_series(1, $2::int) AS i`,
    [meeting, POINTS],
  );
  return meeting;
}

/** @param {string} [space] where she is the facilitator of the body @returns {Promise<string>} her cookie */
async function signedIn(client, name, space) {
  const token = randomBytes(32).toString('base64url');
  const person = await one(client, 'INSERT INTO person (display_name) VALUES ($1) RETURNING id', [name]);
  await client.query(
    `INSERT INTO session (token_hash, person_id, created_at, expires_at, method, proved_at)
     VALUES ($1, $2, now(), now() + interval '1 day', 'passkey', now())`,
    [createHash('sha256').update(token).digest('hex'), person],
  );
  if (space)
    await client.query(
      `INSERT INTO role_grant (person_id, role, space, since) VALUES ($1, 'body_facilitator', $2, now())`,
      [person, space],
    );
  return `parvis_session=${token}`;
}

async function one(client, text, values = []) {
  const { rows } = await client.query(text, values);
  return rows[0].id;
}

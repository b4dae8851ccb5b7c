/** One edition, twelve neighbourhoods and `count` proposals. @param {import('pg').Client} client */
export async function fillTown(client, count) {
  await client.query(`
    INSERT INTO neighbourhood (slug, name, municipality, map_x, map_y, position)
    SELECT 'n' || i, 'Quartier ' || i, 'Cahors', 40 * i, 300, i FROM generate_series(1, 12) AS i`);
  const { rows } = await client.query(`
    INSERT INTO edition (slug, name, envelope_cents, max_choices, counting_rule, created_at)
    VALUES ('bench', 'Bench', 15000000, 5,
      '{"rule":"mes","satisfaction":"cost","completion":"none","tieBreak":"lexico","overflow":"skip"}', now())
    RETURNING id`);
  const edition = rows[0].id;
  await client.query(
    `INSERT INTO edition_phase (edition_id, phase, starts_at, ends_at) VALUES
       ($1, 'ideas', now() - interval '2 days', now() + interval '20 days'),
       ($1, 'review', now() + interval '20 days', now() + interval '40 days'),
       ($1, 'vote', now() + interval '40 days', now() + interval '60 days'),
       ($1, 'results', now() + interval '60 days', NULL)`,
    [edition],
  );
  await client.query(
    `INSERT INTO proposal (edition_id, number, title, body, theme, neighbourhood_slug, proposer_name,
                           submission_key, state, submitted_at)
     SELECT $1, i, 'Proposition ' || i, repeat('Un banc et de l''ombre. ', 20), 'environment', 'n' || (1 + i % 12),
            'Habitant ' || i, gen_random_uuid(), 'submitted', now() - i * interval '1 minute'
       FROM generate_series(1, $2::int) AS i`,
    [edition, count],
  );
  await client.query('ANALYZE');
}

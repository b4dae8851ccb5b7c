/** Words of proposals as residents write them: `count` titles differ as those of a town do. */
const THINGS = `Des bancs à l'ombre|Une aire de jeux inclusive|Un abri à vélos|Deux fontaines à eau potable|Une fresque|
  Des arbres fruitiers|Un jardin partagé|Un composteur collectif|Des nichoirs|Une boîte à livres|Un terrain de pétanque|
  Des casiers à colis|Un kiosque à musique|Une rampe d'accès|Des ralentisseurs|Un parcours de santé|Des tables d'échecs|
  Une piste cyclable|Un mur d'escalade|Des poubelles de tri|Un éclairage plus doux|Une scène ouverte|Des toilettes`;
const PLACES = `devant la mairie|place du marché|le long du canal|près de l'école|derrière le gymnase|au parc|
  rue des Lilas|rue des Tanneurs|avenue de la Gare|au pied des immeubles|autour du stade|sur les quais|à la médiathèque|
  au cimetière|dans la cour|près de l'arrêt de bus|au skatepark|boulevard des Remparts|à l'entrée du bois`;

const array = (words) =>
  `ARRAY[${words
    .split('|')
    .map((word) => `'${word.trim().replaceAll("'", "''")}'`)
    .join(', ')}]`;
/** One of a list, by chance that is the same each time. */
const one = (words, seed) => {
  const size = words.split('|').length;
  return `(${array(words)})[1 + (abs(hashint8(i * 31 + ${seed})) % ${size})]`;
};
const sentence = (seed) => `${one(THINGS, seed)} || ' ' || ${one(PLACES, seed + 1)} || '. '`;

/** One edition in its call for ideas, twelve neighbourhoods and `count` proposals. @param {import('pg').Client} client */
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
  await withoutTextIndexes(client, () => fillProposals(client, edition, count));
  await client.query('VACUUM ANALYZE');
}

/** One in a hundred has a rare theme and a rare word; states and neighbourhoods are as mixed as in a town. */
const fillProposals = (client, edition, count) =>
  client.query(
    `INSERT INTO proposal (edition_id, number, title, body, theme, neighbourhood_slug, proposer_name,
                           submission_key, state, submitted_at)
     SELECT $1, i, ${one(THINGS, 1)} || ', ' || ${one(PLACES, 2)} || ' ' || (i % 97),
            ${[3, 5, 7, 9, 11, 13].map(sentence).join(' || ')} || CASE WHEN i % 100 = 0 THEN 'Tyrolienne.' ELSE '' END,
            CASE WHEN i % 100 = 0 THEN 'culture' ELSE 'environment' END, 'n' || (1 + i % 12),
            'Habitant ' || i, gen_random_uuid(), (ARRAY['submitted', 'admissible', 'inadmissible'])[1 + i % 3],
            now() - i * interval '1 minute'
       FROM generate_series(1, $2::int) AS i`,
    [edition, count],
  );

/** Indexes of words are many times faster to build at once than line by line. */
async function withoutTextIndexes(client, work) {
  const { rows } = await client.query(
    `SELECT indexname AS name, indexdef AS text FROM pg_indexes WHERE tablename = 'proposal' AND indexdef LIKE '%USING gin%'`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  await work();
  for (const { text } of rows) await client.query(text);
}

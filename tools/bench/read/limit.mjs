/** The least that the reading can cost: two statements by `pg`, JSON, `node:http`. Nothing is checked. */
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 12 });
const ROWS = `
  SELECT p.number, p.title, p.state, p.cost_cents, p.proposer_name, p.submitted_at, n.slug, n.name
    FROM proposal p JOIN edition e ON e.id = p.edition_id
    LEFT JOIN neighbourhood n ON n.slug = p.neighbourhood_slug
   WHERE e.slug = $1 ORDER BY p.number, p.id LIMIT 20`;
const COUNT = 'SELECT count(*) FROM proposal p JOIN edition e ON e.id = p.edition_id WHERE e.slug = $1';

const server = createServer(async (_request, response) => {
  const [items, total] = await Promise.all([
    pool.query({ name: 'rows', text: ROWS, values: ['bench'] }),
    pool.query({ name: 'count', text: COUNT, values: ['bench'] }),
  ]);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ totalItems: total.rows[0].count, items: items.rows }));
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`PARVIS_READY http://localhost:${server.address().port}\n`);
});
process.on('SIGTERM', () => process.exit(0));

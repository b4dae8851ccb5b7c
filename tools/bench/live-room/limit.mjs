/** The least that a live room can cost: LISTEN, one statement, `ws`. Nobody is asked who they are. */
import { createServer } from 'node:http';
import pg from 'pg';
import { WebSocketServer } from 'ws';

const connectionString = process.env['DATABASE_URL'];
const pool = new pg.Pool({ connectionString, max: 4 });
const ear = new pg.Client({ connectionString });
const server = createServer((_request, response) => response.end());
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

async function state() {
  const { rows } = await pool.query({
    name: 'state',
    text: `SELECT (SELECT count(*)::int FROM presence
                    WHERE meeting_id = meeting.id AND left_at IS NULL AND NOT waiting) AS present,
                  shown.number, upper(shown.state) AS state,
                  (SELECT count(*)::int FROM named_vote WHERE question_id = shown.id) AS voted
             FROM meeting LEFT JOIN LATERAL (
                  SELECT id, number, state FROM question WHERE meeting_id = meeting.id AND state <> 'prepared'
                   ORDER BY state = 'open' DESC, closed_at DESC LIMIT 1) AS shown ON true
            WHERE meeting.id = $1`,
    values: [process.env['PARVIS_BENCH_MEETING']],
  });
  return JSON.stringify(rows[0]);
}

ear.on('notification', async () => {
  const text = await state();
  for (const socket of sockets.clients) socket.send(text);
});
sockets.on('connection', async (socket) => socket.send(await state()));
await ear.connect();
await ear.query('LISTEN parvis_live');
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`PARVIS_READY http://localhost:${server.address().port}\n`);
});
process.on('SIGTERM', () => process.exit(0));

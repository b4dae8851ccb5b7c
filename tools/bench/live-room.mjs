/**
 * `npm run bench -- live-room --json`: a council of 200 sits, each member with her phone, on two processes. From the
 * COMMIT of what happens (presence, questions, votes, by the verbs themselves) to the full state at each phone, beside
 * the least that it can cost (LISTEN, one statement, bare sockets; same verbs, same run, same machine). Then 200 votes
 * by name in ten seconds, 200 in secret, and 200 by name while one of the processes is killed. Ends with status 1 when
 * a vote is lost or doubled, or a phone shows something else than the database.
 */
import pg from 'pg';
import { Ear } from './live-room/watch.mjs';
import { act, Hall } from './live-room/hall.mjs';
import { burst } from './live-room/bursts.mjs';
import { measureEvents } from './live-room/events.mjs';
import { storm } from './live-room/storm.mjs';
import { fillHall } from './live-room/town.mjs';
import { startServer } from './read/server.mjs';
import { inFilledDatabase } from './read/town.mjs';

const MEMBERS = 200;
const MAIN = 'dist/node/apps/api/src/main.js';
const LIMIT = 'tools/bench/live-room/limit.mjs';

/** @param {{ json: boolean }} options */
export default async function liveRoom({ json }) {
  const people = { cookies: [], desk: '', meetings: {} };
  const report = await inFilledDatabase(
    (client) => fillHall(client, MEMBERS, people),
    async ({ runtime, owner }) => {
      const [client, hearing] = [owner, runtime].map((url) => new pg.Client({ connectionString: url }));
      await Promise.all([client.connect(), hearing.connect()]);
      try {
        const town = { client, ear: new Ear(hearing), people, env: { DATABASE_URL: runtime } };
        const limit = await onLimit(town);
        const live = await onProduct(town);
        const times = (name) => Math.round((live.events[name] / limit[name]) * 10) / 10;
        return { ...live, limit, ratios: { p50: times('p50Ms'), p95: times('p95Ms') } };
      } finally {
        await Promise.all([client.end(), hearing.end()]);
      }
    },
  );
  if (json) console.log(JSON.stringify(report, null, 2));
  else print(report);
  if (!holds(report)) process.exitCode = 1;
}

/** Two bare servers speak to the phones; a third, of ours, does what the desk and the members ask. */
const onLimit = (town) =>
  withServers(
    [MAIN, LIMIT, LIMIT],
    { ...town.env, PARVIS_BENCH_MEETING: town.people.meetings[1] },
    async ([verbs, ...bare]) => {
      const parts = { urls: bare.map(({ url }) => url), verbs: verbs.url, bare: true };
      return inHall(town, 1, parts, (hall) => measureEvents(hall, town.ear));
    },
  );

const onProduct = (town) =>
  withServers([MAIN, MAIN], town.env, async (servers) => {
    const urls = servers.map(({ url }) => url);
    return inHall(town, 2, { urls }, (hall) => measureProduct(town, servers, hall));
  });

async function measureProduct({ client, ear }, servers, hall) {
  const cpu = () => servers.reduce((sum, server) => sum + server.cpuSeconds(), 0);
  const before = cpu();
  const events = await measureEvents(hall, ear);
  const cpuMsPerState = Math.round(((cpu() - before) * 100_000) / events.delivered) / 100;
  const votes = [];
  for (const method of ['NAMED', 'SECRET']) votes.push(await burst(hall, ear, client, { method }));
  const halfway = () => storm(hall, servers[1]);
  votes.push(await burst(hall, ear, client, { method: 'NAMED', halfway }));
  return { events: { ...events, cpuMsPerState }, votes };
}

async function inHall(town, number, parts, work) {
  const hall = await hallOf(town, number, parts);
  try {
    return await work(hall);
  } finally {
    await hall.leave();
  }
}

async function hallOf({ client, ear, people }, number, parts) {
  const { cookies, desk: facilitator, meetings } = people;
  const meetingId = meetings[number];
  await ear.listen(meetingId);
  const opened = await act(parts.verbs ?? parts.urls[0], facilitator, 'openMeeting', { meetingId });
  if (!opened.changed) throw new Error(`openMeeting: ${JSON.stringify(opened)}`);
  const { rows } = await client.query(
    `SELECT seat.id FROM meeting_seat AS seat JOIN person ON person.id = person_id WHERE meeting_id = $1
      ORDER BY substring(person.display_name FROM '[0-9]+')::int`,
    [meetingId],
  );
  return new Hall({ cookies, facilitator, meetingId, number, seats: rows.map(({ id }) => id), ...parts });
}

async function withServers(files, env, work) {
  const servers = [];
  try {
    for (const file of files) servers.push(await startServer(file, env));
    return await work(servers);
  } finally {
    for (const server of servers) await server.stop();
  }
}

const holds = ({ events, votes }) =>
  events.delivered === events.expected &&
  votes.every(
    (one) =>
      one.lost === 0 && one.doubled === 0 && one.asSent && one.phonesRight === MEMBERS && stormHeld(one),
  );
const stormHeld = ({ storm: after }) => !after || after.back === after.clients;

function print({ events, limit, ratios, votes }) {
  for (const [name, run] of Object.entries({ 'live room': events, 'bare sockets (limit)': limit }))
    console.log(
      `${name.padEnd(22)} p50 ${run.p50Ms} ms, p95 ${run.p95Ms} ms, delivered ${run.delivered} of ${run.expected}`,
    );
  console.log(`Times the limit: p50 ${ratios.p50}, p95 ${ratios.p95}.`);
  for (const { method, lost, doubled, phonesRight, answer, storm: after } of votes) {
    const killed = after
      ? `; a process killed, ${after.back} of ${after.clients} phones back within ${after.allBackMs} ms`
      : '';
    console.log(
      `${method.toLowerCase().padEnd(7)} votes: lost ${lost}, doubled ${doubled}, phones right ${phonesRight}, answer p95 ${answer.p95Ms} ms${killed}`,
    );
  }
}

/**
 * `npm run faults -- mail [--messages 1000] [--kills 40] [--json]`: queues messages, lets worker processes mail them to a
 * true SMTP server, and kills the process again and again: half of the kills at a random moment, half at the worst one,
 * when the server has the mail and the process does not know it yet. Counts what the server received: each message
 * once, at most one repeat a kill, and a repeat with the Message-ID of the first. Exit status 1 when it is not so.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../postgres/places.mjs';
import { withTestPostgres } from './test-api.mjs';

const { SMTPServer } = createRequire(import.meta.url)('smtp-server');
const MOST_SECONDS = 900;
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '40' },
    json: { type: 'boolean' },
  },
});
const wanted = { messages: Number(values.messages), kills: Number(values.kills) };

await withTestPostgres(async ({ load }) => {
  const { throwAwayDatabase } = load('libs/testing/src/database.ts');
  const { openDataSource } = load('apps/api/src/platform/database/data-source.ts');
  const database = await throwAwayDatabase();
  const source = await openDataSource(database.runtimeUrl, 4);
  try {
    const addresses = await queueMessages(source, load);
    const report = await run(source, database.runtimeUrl, addresses);
    console.log(values.json ? JSON.stringify(report) : sentences(report));
    const broken =
      report.lost + report.renamed + report.unsettled + Math.max(0, report.repeats - report.kills);
    process.exitCode = broken === 0 ? 0 : 1;
  } finally {
    await source.destroy();
    await database.drop();
  }
});

/** Half are told because they follow an edition, in one event; half by one event each. @returns addresses, in lower case */
async function queueMessages(source, load) {
  const { SystemClock } = load('apps/api/src/platform/clock/clock.ts');
  const { Outbox } = load('apps/api/src/platform/events/outbox.ts');
  const { Jobs } = load('apps/api/src/platform/jobs/jobs.ts');
  const { Tidings } = load('apps/api/src/contexts/notifications/tidings.service.ts');
  const { anEdition, IN_VOTE } = load('apps/api/src/contexts/budget/testing/edition-rows.ts');
  const clock = new SystemClock();
  const tidings = new Tidings(new Outbox(clock, new Jobs()), clock);
  const edition = await anEdition(source.manager, clock.now(), IN_VOTE);
  const people = await source.query(
    `INSERT INTO person (display_name, email, language)
     SELECT 'Fictional', 'p' || n || '@exemple.fr', 'fr' FROM generate_series(1, $1) n RETURNING id, email::text`,
    [wanted.messages],
  );
  const followers = people.slice(0, Math.floor(wanted.messages / 2));
  await source.query(
    `INSERT INTO follow (person_id, kind, thing_id, cadence, since)
     SELECT id, 'edition', $2, 'instant', now() FROM unnest($1::uuid[]) id`,
    [followers.map(({ id }) => id), edition.id],
  );
  const about = { kind: 'edition', id: edition.id };
  await source.transaction(async (manager) => {
    await tidings.say(manager, { followed: [about], about, template: 'vote_opened', params: {} });
    for (const { id } of people.slice(followers.length)) {
      const params = { title: 'Des bancs', number: '1', edition: 'Budget', path: '/budgets/a/projets/1' };
      await tidings.tell(manager, { personId: id, template: 'proposal_received', params });
    }
  });
  return people.map(({ email }) => email);
}

async function run(source, url, addresses) {
  const began = Date.now();
  const late = () => Date.now() - began > MOST_SECONDS * 1000;
  const received = [];
  const state = { child: undefined, worst: false, after: 0, killed: false, hit: false };
  const smtp = await startSmtp((mail) => {
    received.push(mail);
    // The worst moment: the mail is here, and its sender dies before it hears so.
    if (state.worst && --state.after <= 0) {
      state.hit = true;
      kill(state);
    }
  });
  const report = { messages: addresses.length, kills: 0, atTheWorstMoment: 0 };
  while (report.kills < wanted.kills && !late() && (await waiting(source)) > 0) {
    state.worst = report.kills % 2 === 0;
    state.after = 1 + Math.floor((Math.random() * 2 * wanted.messages) / wanted.kills);
    state.killed = false;
    state.hit = false;
    const worker = startWorker(url, smtp.url);
    state.child = worker.child;
    await Promise.race([worker.ready, worker.closed]);
    const timer = state.worst ? undefined : setTimeout(() => kill(state), Math.random() * 1500);
    // A process that has nothing left to mail is killed too: nothing says when a power cut comes.
    const idle = setTimeout(() => kill(state), 8000);
    await worker.closed;
    clearTimeout(timer);
    clearTimeout(idle);
    if (!state.killed) throw new Error('the worker ended by itself');
    report.kills += 1;
    report.atTheWorstMoment += state.hit ? 1 : 0;
  }
  state.worst = false;
  const last = startWorker(url, smtp.url);
  await last.ready;
  while ((await waiting(source)) > 0 && !late()) await new Promise((resolve) => setTimeout(resolve, 200));
  last.child.kill('SIGTERM');
  await last.closed;
  await smtp.stop();
  return {
    ...report,
    ...(await counted(source, addresses, received)),
    seconds: Math.round((Date.now() - began) / 1000),
  };
}

function kill(state) {
  state.killed = true;
  state.worst = false;
  state.child.kill('SIGKILL');
}

/** Events not told, and messages not mailed. */
async function waiting(source) {
  const [{ left }] = await source.query(
    `SELECT ((SELECT count(*) FROM outbox_event WHERE told_at IS NULL) +
             (SELECT count(*) FROM message WHERE mailed_at IS NULL AND unmailed IS NULL))::int AS left`,
  );
  return left;
}

async function counted(source, addresses, received) {
  const ids = new Map(addresses.map((address) => [address, new Set()]));
  for (const { to, id } of received) ids.get(to)?.add(id);
  const [{ rows }] = await source.query('SELECT count(*)::int AS rows FROM message');
  const distinct = new Set(received.map(({ id }) => id)).size;
  return {
    received: received.length,
    delivered: [...ids.values()].filter((set) => set.size > 0).length,
    lost: [...ids.values()].filter((set) => set.size === 0).length,
    repeats: received.length - distinct,
    distinctMessageIds: distinct,
    /** People who were given one message under two Message-IDs. */
    renamed: [...ids.values()].filter((set) => set.size > 1).length,
    inLists: rows,
    unsettled: await waiting(source),
  };
}

async function startSmtp(take) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const head = Buffer.concat(chunks).toString('latin1');
        const id = /^Message-ID: <([^>]+)>/im.exec(head)?.[1] ?? randomUUID();
        take({ to: session.envelope.rcptTo[0]?.address ?? '', id });
        // A server writes to its disk before it answers.
        setTimeout(done, Math.random() * 10);
      });
    },
  });
  // A killed client leaves broken connections behind: that is what is tried here.
  server.on('error', () => undefined);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address();
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function startWorker(databaseUrl, smtpUrl) {
  const child = spawn(process.execPath, [join(projectRoot, 'tools/faults/mail-process.cjs')], {
    env: { ...process.env, DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    child,
    ready: new Promise((resolve) => child.stdout.once('data', resolve)),
    closed: new Promise((resolve) => child.once('close', resolve)),
  };
}

function sentences(report) {
  return [
    `${report.kills} kills, ${report.atTheWorstMoment} of them between the server's having a mail and its sender's knowing`,
    `${report.delivered} of ${report.messages} messages delivered, ${report.lost} lost, in ${report.seconds} s`,
    `${report.repeats} repeated, ${report.renamed} of them under another Message-ID`,
    `${report.inLists} messages in people's lists, ${report.unsettled} not settled`,
  ].join('\n');
}

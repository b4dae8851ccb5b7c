/**
 * Kills a voting server again and again, and counts: `node tools/faults/kill-between.mjs [--kills 60] [--json]`.
 * Half of the kills fall exactly between a signature and its ballot, half at a random moment. After each one:
 * signatures = ballots, every acknowledged ballot is in the urn, and a ballot whose answer was lost is sent again
 * with the same code and is recorded once. Exit status 1 when one of these does not hold.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDatabase, withClient } from '../postgres/databases.mjs';
import { projectRoot } from '../postgres/places.mjs';
import { startTestPostgres } from '../postgres/test-cluster.mjs';

const require = createRequire(import.meta.url);
require('../jest/swc-require.cjs');
const { decodeVotingCode } = require('@parvis/ballot-box');
const { migrate } = require('../../apps/api/src/platform/database/migrate.ts');
const { openDataSource } = require('../../apps/api/src/platform/database/data-source.ts');
const { SystemClock } = require('../../apps/api/src/platform/clock/clock.ts');
const { VoteDesk } = require('../../apps/api/src/contexts/budget/testing/vote-desk.ts');

const PEOPLE_A_ROUND = 60;
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '60' }, json: { type: 'boolean' } },
});
const kills = Number(values.kills);

const server = await startTestPostgres();
const name = `parvis_t_faults_${process.pid}`;
const address = (pattern) => pattern.replace('{database}', name);
let broken = 1;
try {
  const inside = server.adminUrl.replace(/\/[^/]*$/, `/${name}`);
  await withClient(server.adminUrl, (client) => ensureDatabase(client, name, inside));
  await migrate(address(server.variables.PARVIS_TEST_OWNER_URL));
  const report = await run(address(server.variables.PARVIS_TEST_RUNTIME_URL));
  console.log(values.json ? JSON.stringify(report) : sentences(report));
  broken = report.unequal + report.lost + report.doubled;
} finally {
  await withClient(server.adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  await server.stop();
}
process.exitCode = broken === 0 ? 0 : 1;

/** @param {string} url */
async function run(url) {
  const source = await openDataSource(url, 4);
  const desk = new VoteDesk(source, new SystemClock());
  const edition = await desk.openedEdition();
  const report = { kills: 0, between: 0, acknowledged: 0, resent: 0, unequal: 0, lost: 0, doubled: 0 };
  const codes = new Map();
  for (let kill = 0; kill < kills; kill++) {
    const between = kill % 2 === 0;
    const people = await enrol(source, edition.id, PEOPLE_A_ROUND);
    const { sent, done } = await killedProcess(url, edition.slug, people, between);
    report.kills += 1;
    report.between += between ? 1 : 0;
    report.acknowledged += done.length;
    await look(desk, edition, report);
    for (const person of done) codes.set(person, sent.get(person));
    report.lost += await missing(source, edition.id, [...codes.values()]);
    for (const [person, code] of sent) {
      if (codes.has(person)) continue;
      const again = await desk.cast(edition, { personId: person }, code);
      if ('code' in again) report.lost += 1;
      codes.set(person, code);
      report.resent += 1;
    }
    await look(desk, edition, report);
  }
  const { ballots } = await desk.balance(edition);
  report.doubled = ballots - codes.size;
  await source.destroy();
  return { ...report, ballots };
}

async function look(desk, edition, report) {
  const { signatures, ballots } = await desk.balance(edition);
  if (signatures !== ballots) report.unequal += 1;
}

/** People on the roll, written at once: how they came there is not what is tried here. */
async function enrol(source, editionId, count) {
  const rows = await source.query(
    `WITH people AS (INSERT INTO person (display_name) SELECT 'Fictional' FROM generate_series(1, $2) RETURNING id)
     INSERT INTO roll_entry (edition_id, person_id, identity_key, enrolled_at)
     SELECT $1, id, id::text, now() FROM people RETURNING person_id AS id`,
    [editionId, count],
  );
  return rows.map(({ id }) => id);
}

/** Codes, among these, whose ballot is not in the urn. */
async function missing(source, editionId, codes) {
  const hashes = codes.map((code) => createHash('sha256').update(decodeVotingCode(code).value).digest('hex'));
  const [{ found }] = await source.query(
    'SELECT count(*)::int AS found FROM open_ballot WHERE edition_id = $1 AND key_hash = ANY($2)',
    [editionId, hashes],
  );
  return hashes.length - found;
}

/** Starts a voting process and waits for its death by SIGKILL. What it sent, and what it was told is recorded. */
function killedProcess(url, slug, people, between) {
  const child = spawn(process.execPath, [join(projectRoot, 'tools/faults/voting-process.cjs')], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      EDITION: slug,
      PEOPLE: people.join(','),
      KILL_AT: between ? 'between' : 'any',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let heard = '';
  let timer;
  child.stdout.setEncoding('utf8').on('data', (text) => {
    heard += text;
    if (!between && !timer && heard.includes('ready'))
      timer = setTimeout(() => child.kill('SIGKILL'), 100 + Math.random() * 900);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      const words = heard
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' '));
      const sent = new Map(
        words.filter(([verb]) => verb === 'sent').map(([, person, code]) => [person, code]),
      );
      resolve({ sent, done: words.filter(([verb]) => verb === 'done').map(([, person]) => person) });
    });
  });
}

function sentences(report) {
  return [
    `${report.kills} kills, ${report.between} of them exactly between a signature and its ballot`,
    `${report.acknowledged} ballots acknowledged, ${report.lost} lost`,
    `${report.resent} sent again after a lost answer, ${report.doubled} doubled`,
    `signatures and ballots unequal after a kill: ${report.unequal} times`,
    `${report.ballots} ballots in the urn`,
  ].join('\n');
}

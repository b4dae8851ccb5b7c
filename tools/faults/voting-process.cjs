/**
 * A server process that casts ballots until it is killed: run by kill-between.mjs. Told by environment: DATABASE_URL,
 * EDITION (slug), PEOPLE (ids, comma-separated), KILL_AT (`between`: it kills itself after the signature of a ballot
 * and before the ballot). It prints one line a ballot: `sent <person> <code>` before, `done <person>` after the answer.
 */
require('../jest/swc-require.cjs');
const { writeSync } = require('node:fs');
const { openDataSource } = require('../../apps/api/src/platform/database/data-source.ts');
const { SystemClock } = require('../../apps/api/src/platform/clock/clock.ts');
const { aCode, VoteDesk } = require('../../apps/api/src/contexts/budget/testing/vote-desk.ts');

const { DATABASE_URL, EDITION, PEOPLE, KILL_AT } = process.env;
const BEFORE_THE_END = 8;

async function main() {
  const source = await openDataSource(DATABASE_URL, 4);
  const desk = new VoteDesk(source, new SystemClock());
  writeSync(1, 'ready\n');
  const people = PEOPLE.split(',');
  const cast = async (personId) => {
    const ballotKey = aCode();
    writeSync(1, `sent ${personId} ${ballotKey}\n`);
    const answer = await desk.casting.cast({ edition: EDITION, ballotKey, choices: ['1', '2'] }, personId);
    if (!('code' in answer)) writeSync(1, `done ${personId}\n`);
  };
  if (KILL_AT === 'between') {
    for (const person of people.splice(0, BEFORE_THE_END)) await cast(person);
    dieBeforeTheBallot(source);
  }
  // Four at a time, as a server would have them in flight.
  const line = async () => {
    for (let person = people.shift(); person; person = people.shift()) await cast(person);
  };
  await Promise.all([line(), line(), line(), line()]);
}

/** The signature is written, its transaction is open, and the process is gone before the ballot. */
function dieBeforeTheBallot(source) {
  const { createQueryRunner } = source;
  source.createQueryRunner = (...asked) => {
    const runner = createQueryRunner.apply(source, asked);
    const { query } = runner;
    runner.query = (sql, ...rest) => {
      if (/INSERT INTO open_ballot/.test(sql)) process.kill(process.pid, 'SIGKILL');
      return query.call(runner, sql, ...rest);
    };
    return runner;
  };
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

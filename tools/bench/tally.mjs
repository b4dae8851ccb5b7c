/**
 * `npm run bench -- tally [--json]`: how long counts take, on synthetic elections of the size of real ones (same
 * seed, same ballots everywhere) and, where the reference elections are at hand, on the real ones. Each time is set
 * against a limit measured in the same run: one pass over all entries of all ballots, which no count can do without.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { projectRoot } from '../postgres/places.mjs';
import { syntheticElection } from './tally/synthetic.mjs';

const load = createRequire(import.meta.url);
const REFERENCE = join(projectRoot, '..', 'shared', 'data', 'pabulib', 'real');

/** Sizes of the elections whose reference times are published with the outcomes, and a large town. */
const SIZES = [
  { name: 'synthetic 22 x 2,553', projects: 22, ballots: 2553, likes: 5, budget: 1_070_000 },
  { name: 'synthetic 64 x 6,586', projects: 64, ballots: 6586, likes: 6, budget: 2_000_000 },
  {
    name: 'synthetic 30 x 1,494, points',
    projects: 30,
    ballots: 1494,
    likes: 4,
    budget: 1_000_000,
    points: true,
  },
  { name: 'synthetic 100 x 20,000', projects: 100, ballots: 20_000, likes: 6, budget: 5_000_000 },
];
const REAL = ['Poland_Swiecie_2023.pb', 'Poland_Wieliczka_2023_Green_Budget.pb', 'France_Toulouse_2019.pb'];

/** @param {{ json?: boolean }} [options] Prints what was measured. */
export default async function benchTally({ json = false } = {}) {
  const dist = join(projectRoot, 'dist', 'node', 'libs');
  const lib = load(join(dist, 'tally', 'src', 'index.js'));
  const pabulib = load(join(dist, 'pabulib', 'src', 'index.js'));
  const elections = [...SIZES.map((size) => syntheticElection(size)), ...realElections(pabulib)];
  const rows = elections.flatMap((election) => measureElection(lib, election));
  const report = {
    bench: 'tally',
    node: process.version,
    cores: cpus().length,
    unit: 'seconds, median of 3; ratio = (prepare + count) / one pass over all entries of all ballots',
    rows,
  };
  if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else console.table(rows);
}

/** @param {any} pabulib */
function realElections(pabulib) {
  if (!existsSync(REFERENCE)) return [];
  return REAL.map((name) => join(REFERENCE, name))
    .filter((path) => existsSync(path))
    .map((path) => {
      const read = pabulib.parsePabulib(pabulib.decodePabulib(readFileSync(path)).value);
      return { ...read.value, instance: basename(path, '.pb') };
    });
}

/** @param {any} lib @param {any} election */
function measureElection(lib, election) {
  const points = election.voteType === 'cumulative';
  const satisfaction = points ? 'cost_points' : 'cost';
  const limit = secondsOf(() => passOver(election));
  const prepared = lib.prepare(election);
  const prepare = secondsOf(() => lib.prepare(election).under(satisfaction)).seconds;
  return [
    { rule: 'greedy', satisfaction },
    { rule: 'mes', satisfaction },
    { rule: 'mes', satisfaction, completion: 'add1' },
  ].map((rule) => {
    const { seconds, value } = secondsOf(() => lib.countPrepared(prepared, rule, { explain: false }));
    return {
      election: election.instance,
      projects: election.projects.length,
      ballots: election.ballots.length,
      distinct: prepared.groups.length,
      rule: [rule.rule, rule.completion].filter(Boolean).join(' + '),
      prepare: rounded(prepare),
      count: rounded(seconds),
      limit: rounded(limit.seconds),
      ratio: Number(((prepare + seconds) / limit.seconds).toPrecision(3)),
      raises: value.endowment?.raises ?? 0,
      selected: value.selected.length,
    };
  });
}

/** The least that a count must do: read every entry of every ballot once and add it up. @param {any} election */
function passOver(election) {
  const votes = new Map(election.projects.map((/** @type {any} */ { id }) => [id, 0]));
  for (const { choices } of election.ballots) for (const id of choices) votes.set(id, votes.get(id) + 1);
  return votes;
}

/** Median of three. @template T @param {() => T} act @returns {{ seconds: number, value: T }} */
function secondsOf(act) {
  let value = act();
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    value = act();
    return (performance.now() - start) / 1000;
  });
  return { seconds: times.sort((a, b) => a - b)[1] ?? 0, value };
}

/** @param {number} seconds */
const rounded = (seconds) => Number(seconds.toPrecision(3));

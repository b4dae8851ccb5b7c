/**
 * `npm run faults -- audit [--tries 10000] [--database 500] [--lines 120] [--seed N] [--json]`: alters the audit trail,
 * one alteration at a time, and counts what `audit verify` sees: in memory, and a sample in PostgreSQL as the owner of
 * the tables. Exit status 1 when one alteration passes unseen.
 */
import { parseArgs } from 'node:util';
import { withTestPostgres } from './test-api.mjs';

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '10000' },
    database: { type: 'string', default: '500' },
    lines: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    json: { type: 'boolean' },
  },
});
const number = (name) => Number(values[name]);

await withTestPostgres(async ({ load }) => {
  const began = Date.now();
  const { tryAlterations } = load('apps/api/src/contexts/audit/testing/try-alterations.ts');
  const { withStoredChains } = load('apps/api/src/contexts/audit/testing/chain-in-database.ts');
  const asked = { lines: number('lines'), seed: number('seed') };
  const memory = await tryAlterations({ ...asked, tries: number('tries') });
  const database = await withStoredChains((look) =>
    tryAlterations({ ...asked, seed: asked.seed + 1, tries: number('database') }, look),
  );
  const undetected = memory.undetected + database.undetected;
  const seconds = Math.round((Date.now() - began) / 100) / 10;
  if (values.json)
    console.log(JSON.stringify({ tries: memory.tries, undetected, seconds, memory, database }, null, 2));
  else {
    for (const [kind, { tries, detected }] of Object.entries(memory.byKind))
      console.log(`${kind.padEnd(44)} ${detected} of ${tries}`);
    console.log(
      `${memory.tries} alterations in memory, ${database.tries} in PostgreSQL, in ${seconds} s: ${undetected} unseen`,
    );
  }
  process.exitCode = undetected === 0 ? 0 : 1;
});

/**
 * `npm run faults -- erasure [--json]`: a person is put into every table (from the annotations), file and queue, leaves
 * by the API, and is looked for everywhere. Exit status 1 when one of her identifiers stands where nothing says it may.
 */
import { parseArgs } from 'node:util';
import { withTestApi } from './test-api.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });

await withTestApi({}, async ({ api, load }) => {
  const { eraseEverywhere } = load('apps/api/test/support/privacy/erase-everywhere.ts');
  const report = await eraseEverywhere(api);
  const { seededRows, seededTables, placesBefore, strays, unseeded, erased, keptRows, chain } = report;
  const holds =
    strays.length === 0 &&
    unseeded.length === 0 &&
    report.neighbourLost === 0 &&
    report.exported.ofNeighbour.length === 0 &&
    chain.brokenAt === null &&
    chain.alteredDetails.length === 0;
  if (values.json) console.log(JSON.stringify({ ...report, holds }));
  else {
    console.log(`${seededRows} rows in ${seededTables} tables; ${placesBefore} places named her before`);
    console.log(`rows deleted ${erased.delete}, without her ${erased.unlink}, kept ${erased.keep}`);
    for (const [what, rows] of Object.entries(keptRows)) console.log(`  kept: ${what} (${rows})`);
    for (const { place, identifier, rows } of strays)
      console.log(`  STRAY: ${identifier} in ${place} (${rows})`);
    for (const use of unseeded) console.log(`  NOT TRIED: ${use}`);
    console.log(
      `neighbour’s rows lost: ${report.neighbourLost}; chain broken at: ${chain.brokenAt ?? 'no line'}`,
    );
  }
  process.exitCode = holds ? 0 : 1;
});

/**
 * `npm run faults -- isolation [--each 10000] [--at-once 50] [--json]`: two people and a stranger ask one process who
 * they are, interleaved. Exit status 1 when one answer shows somebody else.
 */
import { parseArgs } from 'node:util';
import { withTestApi } from './test-api.mjs';

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '10000' },
    'at-once': { type: 'string', default: '50' },
    json: { type: 'boolean' },
  },
});

await withTestApi({}, async ({ api, load }) => {
  const { countMixedUp } = load('apps/api/test/support/isolation.ts');
  const asked = { each: Number(values.each), atOnce: Number(values['at-once']) };
  const report = await countMixedUp(api, asked);
  const { requests, wrong, seconds } = report;
  if (values.json) console.log(JSON.stringify({ ...asked, ...report }));
  else console.log(`${requests} calls, ${asked.atOnce} at once, in ${seconds} s: ${wrong} mixed up`);
  process.exitCode = wrong === 0 ? 0 : 1;
});

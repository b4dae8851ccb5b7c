/**
 * `npm run faults -- fuzz [--count 100000] [--seed N] [--only I] [--json] [--without-pages]`: malformed bodies,
 * variables, documents, headers, cookies, uploads and addresses to every operation of the schema, every document of the
 * web, every REST handler and every page (built first, unless `--without-pages`), as each role. Exit status 1 when an
 * answer is a 5xx, is masked, leaks something of the inside, is HTML where JSON was due, or never came; or when the
 * process is not well afterwards. `--only I` sends the call number I alone, prints it with its answer, and lets the
 * server log.
 */
import { parseArgs } from 'node:util';
import { build } from '../run/build.mjs';
import { withTestApi } from './test-api.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261122' },
    only: { type: 'string' },
    json: { type: 'boolean' },
    'without-pages': { type: 'boolean', default: false },
  },
});
const only = values.only === undefined ? undefined : Number(values.only);
const pages = !values['without-pages'];
// Pages of an older build ask for documents that this server no longer knows.
if (pages) await build({ quiet: true });

await withTestApi({ PARVIS_LOG_LEVEL: only === undefined ? 'silent' : 'warn' }, async ({ api, load }) => {
  const { Fuzz } = load('apps/api/test/fuzz/run.ts');
  const { fuzzTown } = load('apps/api/test/fuzz/town.ts');
  const plausible = await fuzzTown(api);
  const options = { count: Number(values.count), seed: Number(values.seed), only, pages, plausible };
  const fuzz = new Fuzz(api, options);
  if (only !== undefined) {
    const { body, ...call } = fuzz.call(only);
    console.log(call, body?.toString().slice(0, 2000));
  }
  const report = await fuzz.run();
  console.log(values.json ? JSON.stringify(report, null, 2) : sentences(report));
  const faults = Object.values(report.faults).reduce((sum, number) => sum + number, 0);
  process.exitCode = faults + report.unhandled === 0 && report.healthy ? 0 : 1;
});

/** @param {any} report */
function sentences({ seed, calls, covered, answers, byKind, faults, unhandled, healthy, seconds, examples }) {
  const counted = (counts) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([name, number]) => `${name} ${number}`)
      .join(', ');
  return [
    `${calls} calls (seed ${seed}) over ${covered.operations} operations and documents, ${covered.handlers} handlers, ${covered.pages} pages, in ${seconds} s`,
    `answers: ${counted(answers)}`,
    ...Object.entries(byKind).map(([kind, counts]) => `  ${kind}: ${counted(counts)}`),
    `faults: ${counted(faults)}; unhandled rejections: ${unhandled}; healthy afterwards: ${healthy ? 'yes' : 'NO'}`,
    ...examples.map(
      ({ index, target, kind, role, fault, answer }) =>
        `  --only ${index}: ${fault}, ${kind} of ${target} as ${role}: ${answer.slice(0, 200)}`,
    ),
  ].join('\n');
}

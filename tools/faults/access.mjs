/**
 * `npm run faults -- access [--short] [--json]`: asks every door of the API (operations, handlers) as everybody: each
 * role in the town, in the space of the object and in another, each age, with and without a passkey; and compares with
 * the table of apps/api/test/access/expected. Then plants three holes, one at a time, and looks whether each is told
 * of. Exit status 1 when one answer is not the table's, a door has no line, or a planted hole passes. `--short`: each
 * role once in each space, as the API's tests do.
 */
import { parseArgs } from 'node:util';
import { withTestApi } from './test-api.mjs';

const { values } = parseArgs({ options: { short: { type: 'boolean' }, json: { type: 'boolean' } } });

// As FROM_ANYWHERE of apps/api/test/access/matrix.ts: each request comes from a neighbourhood of its own.
await withTestApi({ PARVIS_TRUSTED_PROXIES: 'loopback' }, async ({ api, load }) => {
  const began = Date.now();
  const { Matrix, unnamed } = load('apps/api/test/access/matrix.ts');
  const { World } = load('apps/api/test/access/world.ts');
  const { EXPECTED } = load('apps/api/test/access/expected/index.ts');
  const { ages, each, everybody } = load('apps/api/test/access/callers.ts');
  const { findPlanted, PLANTED } = load('apps/api/test/access/planted.ts');
  const { Clock } = load('apps/api/src/platform/clock/clock.ts');
  const world = await World.of(api, api.app.get(Clock));
  const withoutLine = unnamed(world, EXPECTED);
  const kinds = values.short ? each() : everybody();
  const run = await new Matrix(world, EXPECTED).run(kinds, ages());
  const planted = [];
  for (const hole of PLANTED) planted.push(await findPlanted(hole));
  const seconds = Math.round((Date.now() - began) / 1000);
  const report = { ...run, holes: run.holes.length, found: run.holes, withoutLine, planted, seconds };
  console.log(values.json ? JSON.stringify(report, null, 2) : sentences(report));
  const whole = report.holes === 0 && withoutLine.length === 0 && planted.every(({ reported }) => reported);
  process.exitCode = whole ? 0 : 1;
});

/** @param {any} report */
function sentences({ requests, doors, kinds, classes, holes, found, withoutLine, planted, seconds }) {
  const counted = Object.entries(classes).map(([name, number]) => `${name} ${number}`);
  return [
    `${requests} requests at ${doors} doors, as ${kinds} kinds of people, in ${seconds} s`,
    `answers: ${counted.join(', ')}`,
    `holes: ${holes}`,
    ...found
      .slice(0, 40)
      .map((hole) => `  ${hole.door}, ${hole.who}: ${hole.expected} expected, got ${hole.got}`),
    ...withoutLine.map((sentence) => `  ${sentence}`),
    ...planted.map(
      ({ planted: name, reported, by }) =>
        `planted: ${name}: ${reported ? `reported by ${by}` : 'NOT REPORTED'}`,
    ),
  ].join('\n');
}

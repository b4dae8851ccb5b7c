import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configSchema } from '../../apps/api/src/platform/config/config.schema';

const ROOT = join(__dirname, '..', '..');
const MADE = /(^|\/)(node_modules|dist|generated|fixtures)(\/|$)/;
/** What is printed, or said by one tool to another: not a setting. */
const NOT_SETTINGS = /^PARVIS_(READY|(BENCH|FAULT|TEST)_[A-Z_]+)$/;

const toolVariables = (
  JSON.parse(readFileSync(join(ROOT, 'tools/run/variables.json'), 'utf8')) as { name: string }[]
).flatMap(({ name }) => name.split(', '));

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (MADE.test(path)) continue;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|tsx|mjs|cjs)$/.test(path) && !/spec\.tsx?$/.test(path)) yield path;
  }
}

const known = new Set([...Object.keys(configSchema.shape), ...toolVariables]);

it('every variable that the code reads is in config.schema.ts, or in tools/run/variables.json', () => {
  const unknown = ['apps', 'libs', 'tools'].flatMap((folder) =>
    [...sources(folder)].flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\bPARVIS_[A-Z]+(_[A-Z]+)*\b/g)]
        .map(([name]) => name)
        .filter((name) => !known.has(name) && !NOT_SETTINGS.test(name))
        .map((name) => `${path}: ${name}`),
    ),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

it('no variable of the tools is a setting of the server too', () => {
  expect(toolVariables.filter((name) => name in configSchema.shape)).toEqual([]);
});

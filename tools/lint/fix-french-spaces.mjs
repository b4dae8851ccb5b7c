// Puts the no-break spaces that French typography asks for into the French sentences, in place.
// `node tools/lint/fix-french-spaces.mjs`; locales.spec.ts is the judge.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../apps/web/src/locales/fr');
const NO_BREAK = '\u00a0';

/** A line of JSON: its key and what follows are left alone. */
const LINE = /^(\s*(?:"(?:[^"\\]|\\.)*"\s*:\s*)?")((?:[^"\\]|\\.)*)(".*)$/;

const withSpaces = (/** @type {string} */ sentence) =>
  sentence.replace(/ (?=[:;?!»€%])/g, NO_BREAK).replace(/« /g, `«${NO_BREAK}`);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  const after = before
    .split('\n')
    .map((line) => line.replace(LINE, (_, head, sentence, tail) => head + withSpaces(sentence) + tail))
    .join('\n');
  if (after !== before) writeFileSync(path, after);
}

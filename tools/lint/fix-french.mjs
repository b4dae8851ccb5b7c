// `node tools/lint/fix-french.mjs`: puts the no-break spaces of French typography into the French sentences.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFrenchSpaces } from './french-typography.mjs';

const folder = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src', 'locales', 'fr');
const fixed = (_key, value) => (typeof value === 'string' ? withFrenchSpaces(value) : value);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  const after = `${JSON.stringify(JSON.parse(before, fixed), null, 2)}\n`;
  if (after === before) continue;
  writeFileSync(path, after);
  console.log(`${name}: corrected`);
}

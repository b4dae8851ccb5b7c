import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const MOST = 12;
const isCounted = (name: string) => /\.tsx?$/.test(name) && !/\.(db-|api-)?spec\.tsx?$/.test(name);
const isGenerated = (path: string) => /\/(generated|migrations|node_modules)(\/|$)/.test(path);

/** Folders that hold more source files than a person takes in at a glance, as "path: count". */
function crowdedFolders(path: string): string[] {
  if (isGenerated(path)) return [];
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  const count = entries.filter((entry) => entry.isFile() && isCounted(entry.name)).length;
  const inner = entries.filter((entry) => entry.isDirectory());
  return [
    ...(count > MOST ? [`${path}: ${count}`] : []),
    ...inner.flatMap((entry) => crowdedFolders(`${path}/${entry.name}`)),
  ];
}

it(`holds at most ${MOST} source files in a folder (docs/rules/file-wall.md)`, () => {
  expect([...crowdedFolders('apps'), ...crowdedFolders('libs')]).toEqual([]);
});

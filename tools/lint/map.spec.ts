import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const map = readFileSync(join(ROOT, 'docs/map.md'), 'utf8');

const foldersOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
const section = (title: string) => map.split(`\n### ${title}\n`)[1]?.split('\n#')[0] ?? '';
const rows = (title: string) => [...section(title).matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '');

/** Each section with the folders it must list, and how it writes them. */
const ROOMS: [title: string, folder: string, written: (name: string) => string][] = [
  ['Contexts', 'apps/api/src/contexts', (name) => name],
  ['Libs', 'libs', (name) => name],
  ['Applications', 'apps', (name) => `apps/${name}`],
  ['Tools', 'tools', (name) => `tools/${name}`],
];

describe('the map (docs/map.md)', () => {
  it.each(ROOMS)('has a row under "%s" for each folder of %s, and no other', (title, folder, written) => {
    expect(rows(title).sort()).toEqual(foldersOf(folder).map(written).sort());
  });

  it('names only files and folders that are there', () => {
    const named = [...map.matchAll(/`((?:apps|libs|tools|docs)\/[^`*]+)`/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

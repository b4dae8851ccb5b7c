import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const CONTEXTS = join(ROOT, 'apps/api/src/contexts');
const FEATURES = join(ROOT, 'apps/web/src/features');

const lexicon = readFileSync(join(ROOT, 'docs/lexicon.md'), 'utf8');
const known = new Set([...lexicon.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''));
const camel = (kebab: string) => kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
/** A page of a known thing needs no word of its own. */
const isKnown = (name: string) =>
  [name, name.replace(/-page$/, '')].some((each) => known.has(each) || known.has(camel(each)));

const foldersIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      )
    : [];
const verbsIn = (folder: string) => foldersIn(folder).flatMap((name) => foldersIn(join(folder, name)));

const files = (readdirSync(CONTEXTS, { recursive: true }) as string[]).flatMap(
  (path) => /([a-z0-9-]+)\.(entity|type)\.ts$/.exec(path)?.[1] ?? [],
);

/** The message says what to do: the sentence is what a developer reads first. */
function expectKnown(names: readonly string[], table: string): void {
  const missing = [...new Set(names)].filter((name) => !isKnown(name));
  expect(
    missing.map((name) => `docs/lexicon.md, "${table}": add a row with \`${camel(name)}\` or \`${name}\``),
  ).toEqual([]);
}

describe('the lexicon', () => {
  it('has a word for each table and each thing that the API shows', () => {
    expect(files.length).toBeGreaterThan(20);
    expectKnown(files, 'Records, or the table of the context');
  });

  it('has a word for each folder of a context and of a feature', () => {
    expectKnown(
      [
        ...verbsIn(CONTEXTS),
        ...foldersIn(FEATURES).flatMap((name) => [name].filter((one) => !existsSync(join(CONTEXTS, one)))),
        ...verbsIn(FEATURES),
      ],
      'Verbs and readings (or "Words of the house")',
    );
  });

  it('names no French word twice in a table', () => {
    const words = [...lexicon.matchAll(/^\| ([^|]+?) +\| `/gm)].map(([, word]) => word ?? '');
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

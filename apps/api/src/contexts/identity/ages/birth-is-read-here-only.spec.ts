import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lexicographicSortSchema, buildSchema, isObjectType } from 'graphql';

const ROOT = join(__dirname, '../../../../../..');
const SOURCE = join(ROOT, 'apps/api/src');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

/** Who may name the table of birth months: its store, its list, and what builds or fills it. */
const MAY_NAME_IT =
  /^(contexts\/identity\/ages\/|entities\.ts$|migrations\/|contexts\/privacy\/|demo\/|contexts\/identity\/keep-session\/sessions\.service\.ts$)/;

describe('the month in which somebody was born', () => {
  it('is read by the store of ages, and by the session that makes a band of it; by nobody else', () => {
    const namers = filesUnder(SOURCE)
      .filter((file) => !/spec\.ts$/.test(file))
      .filter((file) =>
        /\bBirthEntity\b|\b(?:FROM|JOIN|INTO|UPDATE)\s+birth\b/.test(readFileSync(file, 'utf8')),
      )
      .map((file) => relative(SOURCE, file).replaceAll('\\', '/'));
    expect(namers).toContain('contexts/identity/ages/ages.store.ts');
    expect(namers.filter((file) => !MAY_NAME_IT.test(file))).toEqual([]);
  });

  it('is in no answer of the API: it goes in, and only a band comes out', () => {
    const schema = lexicographicSortSchema(
      buildSchema(readFileSync(join(ROOT, 'libs/contract/schema.graphql'), 'utf8')),
    );
    const shown = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
      .filter((field) => /\.(?:.*birth|.*born|month|age$|dateOf)/i.test(field));
    // How long a processing keeps its data is counted in months too.
    expect(shown).toEqual(['KeptFor.months', 'Mutation.sayBirthMonth']);
  });
});

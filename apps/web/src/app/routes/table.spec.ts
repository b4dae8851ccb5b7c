import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STEP_PARAM, RECEIPT_PARAM, WAITS_PARAM } from '../../features/budget/submit-proposal/use-idea';
import { writeSearch } from '../../features/budget/browse-proposals/list-search';
import { pages } from './table';

describe('the table of routes', () => {
  it('names the file it imports, or the server would preload the wrong one', () => {
    const lists = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('-pages.ts') || file === 'table.ts',
    );
    const lines = lists.flatMap((file) => {
      const source = readFileSync(join(__dirname, file), 'utf8');
      const found = source.matchAll(/page\(\s*'([^']+)',\s*\(\) => import\('([^']+)\.route'\)/g);
      return [...found].map(([, name, imported]) => [name, join(dirname(file), imported ?? '')]);
    });
    expect(lines).toHaveLength(pages.length);
    expect(lines.map(([, imported]) => imported)).toEqual(lines.map(([name]) => name));
  });

  it('declares the parameters that the pages read, or the server would forget them', () => {
    const all = { neighbourhood: 'a', theme: 'b', state: 'COSTED', words: 'c', page: 1 } as const;
    const written = new URLSearchParams(writeSearch(all, { page: 2 }));
    const declared = (file: string) => pages.find(({ source }) => source.includes(`/${file}.`))?.search;
    expect(declared('budget/projects')).toEqual([...written.keys()]);
    expect(declared('budget/propose')).toEqual([STEP_PARAM, RECEIPT_PARAM, WAITS_PARAM]);
  });

  it.each(pages.map(({ source }) => source))('%s is there', (source) => {
    expect(existsSync(join(__dirname, '../../..', source))).toBe(true);
  });
});

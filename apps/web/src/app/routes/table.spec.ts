import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STEP_PARAM, RECEIPT_PARAM, WAITS_PARAM } from '../../features/budget/submit-proposal/use-idea';
import { writeSearch } from '../../features/budget/browse-proposals/list-search';
import { table } from './table';

const { pages } = table;

describe('the table of routes', () => {
  it('names the file it imports, or the server would preload the wrong one', () => {
    const source = ['table.ts', 'family-pages.ts', 'account-pages.ts']
      .map((file) => readFileSync(join(__dirname, file), 'utf8'))
      .join('');
    const lines = [...source.matchAll(/page\(\s*'([^']+)',\s*\(\) => import\('\.\/([^']+)\.route'\)/g)];
    expect(lines).toHaveLength(pages.length);
    expect(lines.map(([, imported]) => imported)).toEqual(lines.map(([, , file]) => file));
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

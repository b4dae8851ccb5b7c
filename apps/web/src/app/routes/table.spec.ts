import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './table';

const { pages } = table;

describe('the table of routes', () => {
  it('names the file it imports, or the server would preload the wrong one', () => {
    const source = readFileSync(join(__dirname, 'table.ts'), 'utf8');
    const lines = [...source.matchAll(/page\(\s*'([^']+)',\s*\(\) => import\('\.\/([^']+)\.route'\)/g)];
    expect(lines).toHaveLength(pages.length);
    expect(lines.map(([, imported]) => imported)).toEqual(lines.map(([, , file]) => file));
  });

  it.each(pages.map(({ source }) => source))('%s is there', (source) => {
    expect(existsSync(join(__dirname, '../../..', source))).toBe(true);
  });
});

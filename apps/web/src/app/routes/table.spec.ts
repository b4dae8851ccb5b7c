import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteObject } from 'react-router';
import type { PageHandle } from './page';
import { routes } from './table';

const all = (list: readonly RouteObject[]): RouteObject[] =>
  list.flatMap((route) => [route, ...all(route.children ?? [])]);
const handles = all(routes).flatMap(({ handle }) => (handle ? [handle as PageHandle] : []));

describe('the table of routes', () => {
  it('names the file it imports, or the server would preload the wrong one', () => {
    const source = readFileSync(join(__dirname, 'table.ts'), 'utf8');
    const lines = [...source.matchAll(/page\(\s*'([^']+)',\s*\(\) => import\('\.\/([^']+)\.route'\)/g)];
    expect(lines).toHaveLength(handles.length);
    expect(lines.map(([, imported]) => imported)).toEqual(lines.map(([, , file]) => file));
  });

  it.each(handles.map(({ source }) => source))('%s is there', (source) => {
    expect(existsSync(join(__dirname, '../../..', source))).toBe(true);
  });
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { visit } from '../support/browser';
import { expect, test } from '../support/fixtures';
import { ROOT } from '../support/root';

interface Weighed {
  page: string;
  public: boolean;
  files: string[];
  scriptGzip: number;
}
interface PagesBench {
  weighPages(): Weighed[];
  tooHeavy(pages: Weighed[]): string[];
  weighFrame(): { scriptGzip: number; knows: string[]; ok: boolean };
}

const PAGES: readonly (readonly [path: string, page: string])[] = [
  ['/', 'home/home'],
  ['/budgets', 'budget/editions'],
  ['/budgets/cahors-2027', 'budget/edition'],
  ['/budgets/cahors-2027/projets', 'budget/projects'],
  ['/budgets/cahors-2027/projets/10', 'budget/project'],
  ['/budgets/cahors-2026/resultats', 'budget/results'],
  ['/accessibilite', 'accessibility/statement'],
];

const load = async (): Promise<PagesBench> =>
  (await import(pathToFileURL(join(ROOT, 'tools/bench/pages.mjs')).href)) as PagesBench;

test('weight: no public page brings more JavaScript than the wall', { tag: '@desktop-only' }, async () => {
  const { weighPages, tooHeavy } = await load();
  expect(tooHeavy(weighPages())).toEqual([]);
});

test(
  'weight: what every page brings keeps to its limit, and another page costs it nothing',
  { tag: '@desktop-only' },
  async () => {
    const frame = (await load()).weighFrame();
    expect(frame.knows, 'pages and sentences that each page would carry by name').toEqual([]);
    expect(frame.ok, `${frame.scriptGzip} bytes with every page`).toBe(true);
  },
);

test(
  'weight: a page fetches what was weighed and asks nothing again; its HTML names nobody who is looking',
  { tag: '@desktop-only' },
  async ({ page, town }) => {
    const weighed = new Map((await load()).weighPages().map((one) => [one.page, one.files]));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const [path, name] of PAGES) {
      asked.length = 0;
      const html = await page.request.get(town.url + path);
      expect(html.headers()['cache-control'], path).toContain('public');
      expect(html.headers()['set-cookie'], path).toBeUndefined();
      expect(await html.text(), path).not.toMatch(/@[a-z-]+\.(fr|com|org|example)\b|"viewer":\{/i);
      await visit(page, town.url + path);
      // The table of routes, and what keeps pages for offline, come at leisure, a second after all the rest.
      const atOnce = asked.filter((file) => file.endsWith('.js') && !/\/(later|start-keeping)-/.test(file));
      const scripts = atOnce.map((file) => file.slice(1));
      expect(scripts.sort(), path).toEqual([...(weighed.get(name) ?? [])].sort());
      expect(asked, path).not.toContain('/graphql');
    }
  },
);

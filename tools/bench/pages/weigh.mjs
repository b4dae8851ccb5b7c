/** JavaScript and styles of each page, in bytes over the wire, from the built manifest. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { projectRoot } from '../../postgres/places.mjs';

const CLIENT = join(projectRoot, 'dist/web/client');
const ROUTES = join(projectRoot, 'apps/web/src/app/routes');
const ENTRIES = ['src/app/entry-boot.ts', 'src/app/entry-client.tsx'];
/** Pages that somebody may come to first, without being anybody: these stand behind the wall. */
const PUBLIC = [
  'home/home',
  'budget/editions',
  'budget/edition',
  'budget/projects',
  'budget/project',
  'budget/propose',
  'budget/vote',
  'budget/results',
  'identity/sign-in',
  'accessibility/statement',
];
/** As apps/web/src/app/assets.ts preloads them. */
const FONTS = ['atkinson-hyperlegible-next-latin-wght-normal.woff2', 'piazzolla-latin-opsz-normal.woff2'];
/**
 * JavaScript of a first public page, gzip. 130 kB is what we mean (docs/decisions/0008-a-small-router-of-our-own.md);
 * following, reporting and signing in brought the results page to 137: docs/performance/pages.md says what must go.
 */
export const WALL_BYTES = 138_000;

/** @typedef {Record<string, { file: string, css?: string[], imports?: string[] }>} Manifest */

/** @param {Manifest} manifest @param {string[]} sources @returns {{ scripts: string[], styles: string[] }} */
export function filesOf(manifest, sources) {
  const seen = new Set();
  const styles = new Set();
  const visit = (/** @type {string} */ source) => {
    const chunk = manifest[source];
    if (!chunk || seen.has(source)) return;
    seen.add(source);
    chunk.css?.forEach((file) => styles.add(file));
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return {
    scripts: [...seen].map((source) => manifest[source]?.file ?? '').filter((file) => file.endsWith('.js')),
    styles: [...styles],
  };
}

/** Pages and their namespaces, as the table of routes declares them. @param {string} table */
export function pagesOf(table) {
  return [...table.matchAll(/page\(\s*'([^']+)',\s*\(\) => import\([^)]*\)(?:,\s*\[([^\]]*)\])?/g)].map(
    ([, file = '', names = '']) => ({
      file,
      namespaces: [...names.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
    }),
  );
}

/** The table of routes: one list an area, `<area>/<area>-pages.ts`, and `table.ts`. */
export const tableOfRoutes = () =>
  readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-pages.ts') || file === 'table.ts')
    .map((file) => readFileSync(join(ROUTES, file), 'utf8'))
    .join('');

/** The build leaves the compressed form beside each file worth it. @param {string} file @param {'gz' | 'br'} form */
function weight(file, form) {
  const made = join(CLIENT, `${file}.${form}`);
  if (existsSync(made)) return statSync(made).size;
  const bytes = readFileSync(join(CLIENT, file));
  return (form === 'gz' ? gzipSync(bytes, { level: 9 }) : brotliCompressSync(bytes)).length;
}

const sum = (/** @type {string[]} */ files, /** @type {'gz' | 'br'} */ form) =>
  files.reduce((total, file) => total + weight(file, form), 0);

const fontBytes = (/** @type {Manifest} */ manifest) =>
  Object.entries(manifest)
    .filter(([source]) => FONTS.some((font) => source.endsWith(`/${font}`)))
    .reduce((total, [, { file }]) => total + statSync(join(CLIENT, file)).size, 0);

/**
 * What each page loads at once, from the last build.
 * @returns {{ page: string, public: boolean, files: string[], scriptGzip: number, scriptBrotli: number, styleGzip: number, totalBrotli: number, apollo: boolean }[]}
 * @throws when nothing was built, or when a page of `PUBLIC` is not in the table of routes
 */
export function weighPages() {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(CLIENT, 'manifest.json'), 'utf8'));
  const pages = pagesOf(tableOfRoutes()).map(({ file, namespaces }) => {
    const sentences = ['common', ...namespaces].map((name) => `src/locales/fr/${name}.json`);
    const { scripts, styles } = filesOf(manifest, [
      ...ENTRIES,
      `src/app/routes/${file}.route.tsx`,
      ...sentences,
    ]);
    return {
      page: file,
      public: PUBLIC.includes(file),
      files: scripts,
      scriptGzip: sum(scripts, 'gz'),
      scriptBrotli: sum(scripts, 'br'),
      styleGzip: sum(styles, 'gz'),
      // With the two fonts of every page, which travel as they are.
      totalBrotli: sum(scripts, 'br') + sum(styles, 'br') + fontBytes(manifest),
      // Only an eager Apollo Client could be among the files that a page loads at once.
      apollo: scripts.some((file) => readFileSync(join(CLIENT, file), 'utf8').includes('InMemoryCache')),
    };
  });
  const lost = PUBLIC.filter((name) => !pages.some(({ page }) => page === name));
  if (lost.length > 0) throw new Error(`not in the table of routes: ${lost.join(', ')}`);
  return pages;
}

/** @param {ReturnType<typeof weighPages>} pages */
export const tooHeavy = (pages) =>
  pages
    .filter((page) => page.apollo || (page.public && page.scriptGzip > WALL_BYTES))
    .map(({ page }) => page);

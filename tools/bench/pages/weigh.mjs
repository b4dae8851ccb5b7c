/** JavaScript and styles of each page, in bytes over the wire, from the built manifest. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { projectRoot } from '../../postgres/places.mjs';

const CLIENT = join(projectRoot, 'dist/web/client');
const ROUTES = join(projectRoot, 'apps/web/src/app/routes');
const ENTRIES = ['src/app/entry-boot.ts', 'src/app/entry-client.tsx'];
/** Pages that somebody may come to first, without being anybody: these stand behind the wall. */
const PUBLIC = JSON.parse(readFileSync(join(projectRoot, 'apps/web/first-pages.json'), 'utf8'));
/** As apps/web/src/app/assets.ts preloads them. */
const FONTS = ['atkinson-hyperlegible-next-latin-wght-normal.woff2', 'piazzolla-latin-opsz-normal.woff2'];
/** JavaScript of a first public page, gzip (docs/decisions/0008-a-small-router-of-our-own.md). */
export const WALL_BYTES = 130_000;
/**
 * Of these, what travels with every page: React, i18next, the router, the shell, and what three first pages share.
 * Fifty pages more must not make it heavier; a library here is a decision.
 */
export const FRAME_BYTES = 106_000;

/** @typedef {Record<string, { file: string, css?: string[], imports?: string[], dynamicImports?: string[] }>} Manifest */

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

/** Pages and sentences that the files of these entries know by name: each would make them heavier by a line. */
export function pagesKnownBy(/** @type {Manifest} */ manifest, /** @type {string[]} */ entries) {
  const seen = new Set(entries);
  const known = new Set();
  for (const source of seen) {
    const { imports = [], dynamicImports = [] } = manifest[source] ?? {};
    imports.forEach((next) => seen.add(next));
    for (const other of [...imports, ...dynamicImports])
      if (/^src\/(app\/routes\/.*\.route\.tsx|locales\/.*)$/.test(other)) known.add(other);
  }
  return [...known].sort();
}

/**
 * What travels with every page, and what comes at leisure to open another one.
 * @returns {{ scriptGzip: number, laterGzip: number, knows: string[], ok: boolean }} `knows`: pages it names, none
 */
export function weighFrame() {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(CLIENT, 'manifest.json'), 'utf8'));
  const { scripts } = filesOf(manifest, ENTRIES);
  const later = filesOf(manifest, ['src/app/routes/later.ts']).scripts;
  const scriptGzip = sum(scripts, 'gz');
  const knows = pagesKnownBy(manifest, ENTRIES);
  return {
    scriptGzip,
    laterGzip: sum(
      later.filter((file) => !scripts.includes(file)),
      'gz',
    ),
    knows,
    ok: scriptGzip <= FRAME_BYTES && knows.length === 0,
  };
}

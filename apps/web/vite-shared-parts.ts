import { readFileSync } from 'node:fs';
import { build, type InlineConfig } from 'vite';

/**
 * Small pieces of many pages travel in one file: over HTTP/1.1 a phone fetches six at a time, and thirty files of one
 * kilobyte cost five journeys. Which pages count is the matter: what only desks share must not travel to who reads.
 */
const FIRST_PAGES = new Set(
  (JSON.parse(readFileSync(new URL('./first-pages.json', import.meta.url), 'utf8')) as string[]).map(
    (page) => `${page}.route.tsx`,
  ),
);
/** So many first pages need a piece: it travels with all of them. */
const FIRST_SHARE = 3;
/** The same for pieces that no first page needs. */
const INNER_SHARE = 4;
const OURS = /[\\/](libs[\\/]ui|apps[\\/]web)[\\/]src[\\/](?!.*[\\/]locales[\\/])/;

const ENTRY = 'entry';
const pageOf = (id: string | null): string | undefined =>
  id?.endsWith('entry-client.tsx') ? ENTRY : /[\\/]routes[\\/](.*\.route\.tsx)$/.exec(id ?? '')?.[1];

/** Pages that need each module at once, from a build that is thrown away: what is really used, not what is imported. */
async function needs(config: InlineConfig): Promise<Map<string, Set<string>>> {
  const made = await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: { ...config.build, write: false, minify: false, manifest: false },
  });
  if (!('output' in made)) throw new Error('one build was asked for');
  const chunks = new Map(made.output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
  const needed = new Map<string, Set<string>>();
  for (const start of chunks.values()) {
    const page = pageOf(start.facadeModuleId);
    if (!page) continue;
    const files = new Set([start.fileName]);
    for (const file of files) {
      chunks.get(file)?.imports.forEach((next) => files.add(next));
      for (const id of chunks.get(file)?.moduleIds ?? [])
        needed.set(id, (needed.get(id) ?? new Set()).add(page));
    }
  }
  return needed;
}

const nameOf = (page: string): string => page.replace(/^.*\/|\.route\.tsx$/g, '');

/** How the files of the browser are cut. @param config the settings of the build without this one */
export async function sharedParts(config: InlineConfig) {
  const needed = await needs(config);
  const pagesOf = (id: string): string[] => [...(needed.get(id) ?? [])];
  const firstOf = (id: string): string[] => pagesOf(id).filter((page) => FIRST_PAGES.has(page));

  const isCommon = (id: string): boolean => pagesOf(id).includes(ENTRY) || firstOf(id).length >= FIRST_SHARE;
  const common = (id: string): string | null => (isCommon(id) ? 'common-parts' : null);
  const fewReaders =
    (most: number) =>
    (id: string): string | null => {
      const first = firstOf(id);
      const few = first.length > 0 && first.length <= most && !isCommon(id);
      return few ? [...first.map(nameOf).sort(), 'parts'].join('-') : null;
    };
  const desks = (id: string): string | null => (firstOf(id).length > 0 ? null : 'inner-parts');
  // A group takes what its pieces need along: the pieces of most pages are taken first.
  return {
    groups: [
      { name: common, debugName: 'common', test: OURS, priority: 4 },
      {
        name: fewReaders(FIRST_SHARE - 1),
        debugName: 'few readers',
        test: (id: string) => OURS.test(id) && firstOf(id).length > 1,
        minShareCount: 2,
        priority: 3,
      },
      { name: fewReaders(1), debugName: 'one reader', test: OURS, minShareCount: 2, priority: 2 },
      { name: desks, debugName: 'desks', test: OURS, minShareCount: INNER_SHARE, priority: 1 },
    ],
  };
}

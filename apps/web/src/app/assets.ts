import type { AssetManifest, PageAssets } from '@parvis/contract';

const ENTRY = 'src/app/entry-client.tsx';
/** Fetches the scripts of a page after its first paint. */
const BOOT = 'src/app/entry-boot.ts';

export interface PageFiles {
  entry: string;
  scripts: string[];
  styles: string[];
}

/** Files of some modules with everything they import statically, in order, each once. */
function collect(manifest: AssetManifest, sources: readonly string[]): PageFiles {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visited = new Set<string>();
  const visit = (source: string): void => {
    const chunk = manifest[source];
    if (!chunk || visited.has(source)) return;
    visited.add(source);
    chunk.imports?.forEach(visit);
    chunk.css?.forEach((file) => styles.add(`/${file}`));
    if (/\.m?js$/.test(chunk.file)) scripts.add(`/${chunk.file}`);
  };
  sources.forEach(visit);
  const entry = `/${manifest[ENTRY]?.file ?? ''}`;
  scripts.delete(entry);
  return { entry, scripts: [...scripts], styles: [...styles] };
}

/**
 * The files a page needs at once: the entry, the code of the matched routes, their sentences.
 * @param sources paths relative to apps/web, as in Vite's manifest
 */
export const pageFiles = (manifest: AssetManifest, sources: readonly string[]): PageFiles =>
  collect(manifest, [ENTRY, ...sources]);

/** What every page is written in, in Latin letters; other alphabets and italics come when a page uses them. */
const FONTS = ['atkinson-hyperlegible-next-latin-wght-normal.woff2', 'piazzolla-latin-opsz-normal.woff2'];

/** Asked for with the styles, not after them: the largest text then appears once, in its own letters. */
const fontsOf = (manifest: AssetManifest): string[] =>
  Object.entries(manifest).flatMap(([source, { file }]) =>
    FONTS.some((font) => source.endsWith(`/${font}`)) ? [`/${file}`] : [],
  );

/**
 * Head and end of body of a page: styles and fonts first. The page can be read without a script, so scripts wait in a
 * template, inert, until `entry-boot` has seen the first paint: on a slow network the text has the road to itself.
 */
export function assetTags(assets: PageAssets, sources: readonly string[]): { head: string; tail: string } {
  const { manifest, development } = assets;
  if (!manifest) return developmentTags(development);
  const { entry, scripts, styles } = pageFiles(manifest, sources);
  const head = [
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    // Fonts are always fetched without credentials: a preload with them would be fetched twice.
    ...fontsOf(manifest).map(
      (href) => `<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin>`,
    ),
    `<script type="module" src="/${manifest[BOOT]?.file ?? ''}"></script>`,
  ];
  const waiting = [
    ...[entry, ...scripts].map((href) => `<link rel="modulepreload" href="${href}">`),
    `<script type="module" src="${entry}"></script>`,
  ];
  return { head: head.join(''), tail: `<template id="parvis-scripts">${waiting.join('')}</template>` };
}

function developmentTags(development: PageAssets['development']): { head: string; tail: string } {
  const { scripts = [], styles = [], head = '' } = development ?? {};
  return {
    head: styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('') + head,
    tail: scripts.map((src) => `<script type="module" src="${src}"></script>`).join(''),
  };
}

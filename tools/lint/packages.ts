// Which npm packages a source text names, and what a server in production loads.
import { builtinModules } from 'node:module';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILT_IN = new Set(builtinModules);
const NAMED = [
  /^\s*(?:import|export)\s(?!type\b)[^;]*?\sfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\burl\(\s*['"]([^'"]+)['"]/g,
  /\b(?:import|require|require\.resolve)\(\s*['"]([^'"]+)['"]/g,
];

/** `@scope/name/path` -> `@scope/name`; null for our own files, aliases and what Node brings. */
export function packageOf(specifier: string): string | null {
  if (/^(\.|\/|#|node:|@parvis\/|virtual:|\?)/.test(specifier)) return null;
  const parts = specifier.split('/');
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
  return BUILT_IN.has(name) ? null : name;
}

/** Packages that a text loads when it runs; what is imported as a type only is not loaded. */
export function packagesIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = NAMED.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, name]) => packageOf(name ?? '')),
  );
  return [...new Set(found.filter((name) => name !== null))];
}

/** Source files under a folder that are shipped: neither tests, nor their builders. */
export function shippedFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : shippedFiles(path);
    return /\.(ts|tsx|mjs|cjs|css)$/.test(entry.name) && !/\.(db-|api-)?spec\.tsx?$/.test(entry.name)
      ? [path]
      : [];
  });
}

/** package -> files that load it. */
export function loadedBy(folders: readonly string[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of folders.flatMap(shippedFiles))
    for (const name of packagesIn(readFileSync(file, 'utf8')))
      found.set(name, [...(found.get(name) ?? []), file]);
  return found;
}

// Reading the interface's sentences: apps/web/src/locales/<language>/<context>.json, nested or flat.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PLURAL = /_(ordinal_)?(zero|one|two|few|many|other)$/;

/** Sentences of one language, by "context:path.to.key". */
export type Sentences = ReadonlyMap<string, string>;

export const withoutPlural = (key: string): string => key.replace(PLURAL, '');
export const isPlural = (key: string): boolean => PLURAL.test(key);

function flatten(prefix: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  if (value === null || typeof value !== 'object') return [[prefix, '']];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(prefix.endsWith(':') ? prefix + key : `${prefix}.${key}`, inner),
  );
}

/** Every sentence of a language folder. */
export function readSentences(folder: string): Sentences {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) =>
        flatten(`${name.replace(/\.json$/, '')}:`, JSON.parse(readFileSync(join(folder, name), 'utf8'))),
      ),
  );
}

/** Names interpolated in a sentence (`{{count}}` → count), sorted. */
export function interpolations(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name ?? '').sort();
}

/** Source files of the web application, tests excepted. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Literal keys given to t('…') or to <Trans i18nKey="…"> in a source text; built keys are not seen. */
export function usedKeys(source: string): string[] {
  const calls = source.matchAll(/(?<![\w.$])t\(\s*(['"`])([\w:.-]+)\1\s*[,)]/g);
  const elements = source.matchAll(/i18nKey=(["'])([\w:.-]+)\1/g);
  return [...calls, ...elements].map(([, , key]) => key ?? '');
}

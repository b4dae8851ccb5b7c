import type { AssetManifest } from '@parvis/contract';
import type { Language } from '../shared/i18n/languages';
import type { Page } from './routes/page';

/**
 * What the browser needs to begin where it stands, by address: it knows no table of routes then, so that the other
 * pages of the product cost this one nothing.
 */
export interface PageCode {
  /** The pattern that the address answers to. */
  path: string;
  /** Names of the parameters of the address that the page reads. */
  search: readonly string[];
  /** Address of the route's module. */
  module: string;
  /** Addresses of its sentences, by namespace. */
  sentences: Record<string, string>;
}

/** @returns undefined while developing, when nothing is built */
export function pageCode(
  manifest: AssetManifest | undefined,
  { path, search, source, namespaces }: Page,
  language: Language,
): PageCode | undefined {
  const address = (of: string): string | undefined => {
    const file = manifest?.[of]?.file;
    return file && `/${file}`;
  };
  const module = address(source);
  if (!module) return undefined;
  const sentences = ['common', ...namespaces].flatMap((name) => {
    const file = address(`src/locales/${language}/${name}.json`);
    return file ? [[name, file]] : [];
  });
  return { path, search, module, sentences: Object.fromEntries(sentences) as Record<string, string> };
}

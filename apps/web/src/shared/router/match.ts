import type { PageRoute, Params } from './types';

const segmentsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** Parameters of an address under a pattern (`/budgets/:edition`), decoded; undefined when it is another address. */
export function matchPattern(pattern: string, pathname: string): Params | undefined {
  if (pattern === '*') return {};
  const wanted = segmentsOf(pattern);
  const given = segmentsOf(pathname);
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = decoded(given[index] ?? '');
    if (text === undefined) return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = text;
    else if (part !== text.toLowerCase()) return undefined;
  }
  return params;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A word goes before a parameter, a parameter before "everything else": the order of the table does not matter. */
const rank = (pattern: string): string =>
  segmentsOf(pattern)
    .map((part) => (part === '*' ? '2' : part.startsWith(':') ? '1' : '0'))
    .join('');

/** The page that answers an address. */
export function findPage<Page extends PageRoute>(
  pages: readonly Page[],
  pathname: string,
): { page: Page; params: Params } | undefined {
  return pages
    .flatMap((page) => {
      const params = matchPattern(page.path, pathname);
      return params ? [{ page, params }] : [];
    })
    .sort((a, b) => (rank(a.page.path) < rank(b.page.path) ? -1 : 1))[0];
}

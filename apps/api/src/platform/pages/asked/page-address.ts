const OF_THIS_SITE = /^\/(?![/\\])/;

const isPath = (address: string): boolean =>
  OF_THIS_SITE.test(address) && URL.canParse(address, 'http://site.invalid');

/**
 * The address of a request line as a page may read it: a path of this site. `//budgets` and `/\budgets`, which
 * browsers take for another host, become `/budgets`; null for what is no path (`http://…`, bytes that no URL holds).
 */
export function pageAddress(asked: string): string | null {
  const path = asked.startsWith('/') ? asked.replace(/^[/\\]+/, '/') : asked;
  return isPath(path) ? path : null;
}

import { isPage } from '../../paths';

/**
 * Where to go back to after signing in: a page of this site, never another one. Refuses `//host`, `/\host`, schemes
 * and control characters, which browsers read as another address.
 */
export function safeReturn(wanted: string | null): string {
  if (wanted === null || wanted.length > 2000) return '/';
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) && !wanted.includes('\\') && isPage(wanted) ? wanted : '/';
}

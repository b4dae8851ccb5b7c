/** Cookies that say how a page looks, not who asks. */
const OF_NOBODY = new Set(['parvis_lang', 'parvis_mode']);

/** For the browser: always ask again, so that signing in or out is seen at once. For a shared cache: half a minute. */
const PUBLIC = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30';

/**
 * A page that a shared cache may keep contains nothing of a person: any cookie but the two of appearance
 * makes it private, and so does anything but a plain success.
 */
export function pageCacheControl(status: number, cookies: Readonly<Record<string, string>>): string {
  const personal = Object.keys(cookies).some((name) => !OF_NOBODY.has(name));
  return status === 200 && !personal ? PUBLIC : 'private, no-store';
}

/**
 * Built files carry a digest of their content in their name; the few others may change with a release. An old
 * service worker would keep an old release on the telephone: it is asked for each time.
 */
export function fileCacheControl(path: string): string {
  if (path === '/sw.js') return 'no-cache';
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
}

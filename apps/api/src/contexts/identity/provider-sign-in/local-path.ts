/** A path of this site, or its first page: never another host (`//host`, `/\host`), never a line break. */
export function localPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 2000) return '/';
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) && !wanted.includes('\\') ? wanted : '/';
}

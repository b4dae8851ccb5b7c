/** Reads a Cookie header (RFC 6265, 4.2.1). The first of two same names wins; malformed parts are skipped. */
export function readCookies(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const part of header?.split(';') ?? []) {
    const cut = part.indexOf('=');
    const name = part.slice(0, cut).trim();
    if (cut < 0 || name === '' || Object.hasOwn(cookies, name)) continue;
    try {
      cookies[name] = decodeURIComponent(part.slice(cut + 1).trim());
    } catch {
      continue;
    }
  }
  return cookies;
}

import { createHash, randomBytes } from 'node:crypto';

/** Thirty days: a resident comes back between two phases. */
export const SESSION_DAYS = 30;

/** Over https a browser keeps `__Host-` cookies for this host alone; over plain http it would drop them. */
export const sessionCookieName = (https: boolean): string => (https ? '__Host-parvis' : 'parvis_session');

/** 256 random bits for the browser, and the SHA-256 that the database keeps. */
export function newSessionToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The value of `name` in a Cookie header, or null. Values that no cookie of ours can have are ignored. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return null;
}

export function setCookie(
  name: string,
  value: string,
  options: { https: boolean; maxAgeSeconds: number },
): string {
  const secure = options.https ? '; Secure' : '';
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${options.maxAgeSeconds}${secure}`;
}

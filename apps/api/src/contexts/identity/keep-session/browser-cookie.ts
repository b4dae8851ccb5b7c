import { hashToken, newSessionToken, readCookie, setCookie } from './session-cookie';

/** Ten minutes is the life of a code; a day leaves room for a second one without changing browser's name. */
const DAY_S = 86_400;

const browserCookieName = (https: boolean): string => (https ? '__Host-parvis_browser' : 'parvis_browser');

/** The hash of the browser's random name, or null when it has none. */
export function browserHashOf(cookieHeader: string | undefined, https: boolean): string | null {
  const token = readCookie(cookieHeader, browserCookieName(https));
  return token ? hashToken(token) : null;
}

/** A new random name for a browser: the Set-Cookie line, and the hash that the database keeps. */
export function nameBrowser(https: boolean): { browserHash: string; cookie: string } {
  const { token, tokenHash } = newSessionToken();
  return {
    browserHash: tokenHash,
    cookie: setCookie(browserCookieName(https), token, { https, maxAgeSeconds: DAY_S }),
  };
}

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const named = (list: readonly [RegExp, string][], text: string): string[] =>
  list.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : [])).slice(0, 1);

/** The browser that comes in. */
export interface Arrival {
  /** {@link deviceWords} */
  readonly device: string | null;
  /** Its Cookie header: a session that it still holds ends when it comes in. */
  readonly cookies: string | undefined;
}

export const arrivalOf = ({ headers }: { headers: { 'user-agent'?: string; cookie?: string } }): Arrival => ({
  device: deviceWords(headers['user-agent']),
  cookies: headers.cookie,
});

/**
 * A few words by which a person recognises her browser: « Firefox, Windows ». Never the whole User-Agent, which would
 * single her out. @returns null when nothing is known
 */
export function deviceWords(userAgent: string | undefined): string | null {
  const text = (userAgent ?? '').slice(0, 500);
  const words = [...named(BROWSERS, text), ...named(SYSTEMS, text)];
  return words.length > 0 ? words.join(', ') : null;
}

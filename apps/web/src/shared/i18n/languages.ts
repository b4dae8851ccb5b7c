export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const LANGUAGE_COOKIE = 'parvis_lang';
const FALLBACK: Language = 'fr';

const isLanguage = (text: string | undefined): text is Language => languages.some((one) => one === text);

/** Right-to-left languages are written the other way; none yet, kept alive by a pseudo-language in tests. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|he|fa|ur)\b/.test(language) ? 'rtl' : 'ltr';

/**
 * The language of a page: what the person chose (cookie), else the best of what the browser asks for, else French.
 * @param acceptLanguage the header as received (RFC 9110, 12.5.4), possibly empty or malformed
 */
export function chooseLanguage(cookie: string | undefined, acceptLanguage: string): Language {
  if (isLanguage(cookie)) return cookie;
  let best: Language = FALLBACK;
  let bestWeight = 0;
  for (const part of acceptLanguage.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
    const weight = quality === undefined ? 1 : Number(quality);
    const primary = tag.split('-')[0];
    if (isLanguage(primary) && weight > bestWeight) [best, bestWeight] = [primary, weight];
  }
  return best;
}

import type { Request, Response } from 'express';

const YEAR_S = 31_536_000;

/** What a person may choose by a plain link, without JavaScript. `auto` forgets the choice. */
const CHOICES: Readonly<Record<string, { cookie: string; values: readonly string[] }>> = {
  langue: { cookie: 'parvis_lang', values: ['fr', 'en', 'auto'] },
  apparence: { cookie: 'parvis_mode', values: ['light', 'dark', 'contrast', 'auto'] },
};

/**
 * Where to go back to: a path of this site, never another one.
 * Refuses `//host`, `/\host`, schemes and control characters, which browsers read as another address.
 */
export function safeReturn(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 2000) return '/';
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes('\\')) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, 'http://site.invalid');
  return origin === 'http://site.invalid' && !pathname.startsWith('//') ? pathname + search + hash : '/';
}

/** Answers `/langue/en?retour=/…` and `/apparence/dark?retour=/…`. @returns whether it did */
export function choosePreference(request: Request, response: Response, https: boolean): boolean {
  const [, kind = '', value = '', rest] = request.path.split('/');
  const choice = Object.hasOwn(CHOICES, kind) ? CHOICES[kind] : undefined;
  if (!choice || rest !== undefined || !choice.values.includes(value)) return false;
  const forget = value === 'auto';
  response.append(
    'Set-Cookie',
    `${choice.cookie}=${forget ? '' : value}; Path=/; Max-Age=${forget ? 0 : YEAR_S}; SameSite=Lax; HttpOnly` +
      (https ? '; Secure' : ''),
  );
  response.set('Cache-Control', 'no-store');
  response.redirect(303, safeReturn(request.query['retour']));
  return true;
}

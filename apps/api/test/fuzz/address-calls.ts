import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, ROLES } from './call';
import type { Dice } from './dice';
import { bruised, nasty, randomText, TEXTS } from './nasty';
import { uploads } from './uploads';

/** A handler as Nest knows it: `POST /files/:keeping`. */
export interface Handler {
  readonly method: string;
  readonly path: string;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'TRACE', 'MKCOL'];
const WEB_PATHS = join(__dirname, '..', '..', '..', 'web', 'src', 'paths.ts');

/** Addresses of the pages, from the one table where the web spells them. */
export const pagePatterns = (): string[] => [
  ...new Set([...readFileSync(WEB_PATHS, 'utf8').matchAll(/: '(\/[^']*)',/g)].map(([, path = '/']) => path)),
  '/langue/:language',
  '/apparence/:mode',
  '/assets/:name',
  '/robots.txt',
];

export class AddressCalls {
  constructor(
    private readonly handlers: readonly Handler[],
    private readonly pages: readonly string[],
    private readonly plausible: Readonly<Record<string, string | readonly string[]>>,
  ) {}

  /** Parameters of a handler or a page replaced; sometimes the method too, sometimes the whole address. */
  address(dice: Dice, index: number): Call {
    const isPage = this.pages.length > 0 && index % 3 === 0;
    const handler = this.handlers[index % this.handlers.length]!;
    const pattern = isPage ? this.pages[index % this.pages.length]! : handler.path;
    const usual = isPage ? 'GET' : handler.method;
    const path = this.filled(dice, pattern);
    return {
      target: `${usual} ${pattern}`,
      kind: 'address',
      role: dice.pick(ROLES),
      method: dice.chance(0.8) ? usual : dice.pick(METHODS),
      path: dice.chance(0.15) ? sendable(bruised(dice, path, ['/', '//', '%', '?', '..', ';', '\\'])) : path,
      headers: {},
      page: isPage,
    };
  }

  /** A form with a file, to a handler that takes one: wrong parts, wrong bytes, wrong boundaries. */
  upload(dice: Dice, index: number): Call {
    const takers = this.handlers.filter(({ method }) => method === 'POST');
    const { path } = takers[index % takers.length]!;
    const { body, contentType } = uploads(dice);
    return {
      target: `POST ${path}`,
      kind: 'upload',
      role: dice.pick(ROLES.slice(dice.chance(0.9) ? 1 : 0)),
      method: 'POST',
      path: this.filled(dice, path, 0.9),
      headers: { 'content-type': contentType, 'x-parvis': '1' },
      body,
    };
  }

  private filled(dice: Dice, pattern: string, likely = 0.5): string {
    const path = pattern.replace(/:(\w+)/g, (_, name: string) => {
      const known = this.plausible[name] ?? 'x';
      return dice.chance(likely)
        ? String(typeof known === 'string' ? known : dice.pick(known))
        : segment(dice);
    });
    return dice.chance(0.3) ? path + query(dice) : path;
  }
}

/** Without halves of characters, which cannot be written in an address. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

const RAW = ['%', '%zz', '%ff', '%00', '..%2f..', '%2e%2e', '%F0%9F', ';a=b', '*', '%25%32%35', '$&', ''];

const segment = (dice: Dice): string => {
  if (dice.chance(0.4)) return dice.pick(RAW);
  const text = dice.chance(0.5) ? dice.pick(TEXTS).slice(0, 300) : randomText(dice, 40);
  return encodeURIComponent(wellFormed(text));
};

const NAMES = [
  'page',
  'etat',
  'mots',
  'quartier',
  'theme',
  'retour',
  'encoding',
  'query',
  'extensions',
  '__proto__',
  'a[b]',
];

const query = (dice: Dice): string => {
  const pairs = Array.from({ length: 1 + dice.number(4) }, () => {
    const value = dice.chance(0.3) ? dice.pick(RAW) : segmentOf(nasty(dice));
    return `${dice.pick(NAMES)}=${value}`;
  });
  return `?${pairs.join('&')}`;
};

const segmentOf = (value: unknown): string =>
  encodeURIComponent(wellFormed(String(JSON.stringify(value) ?? value).slice(0, 500)));

/** What an HTTP library agrees to send as an address: the rest is for `wire` calls. */
const sendable = (path: string): string => {
  const clean = path.replace(/[^\x21-\x7e]/g, '');
  return clean.startsWith('/') ? clean : `/${clean}`;
};

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pages } from './table';

const WEB = join(__dirname, '../../..');
/** Sent with every page; and what brings itself when it is needed (shared/forms/problem-sentence.tsx). */
const ALWAYS = ['common', 'refusals'];

const SAID = /useTranslation\(\s*(?:\[([^\]]*)\]|'([^']+)')/g;
/** What is drawn: an import of types alone draws nothing. */
const IMPORTED = /(?:^|\n)(?:import|export) (?!type )[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/g;

interface Drawn {
  readonly words: readonly string[];
  readonly parts: readonly string[];
}

const read = new Map<string, Drawn>();

function draw(file: string): Drawn {
  const known = read.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const words = [...text.matchAll(SAID)].flatMap(([, several, one]) =>
    (several ?? one ?? '').split(',').map((name) => name.replace(/['\s]/g, '')),
  );
  const parts = [...text.matchAll(IMPORTED)]
    .map(([, fixed, later]) => join(dirname(file), fixed ?? later ?? ''))
    .flatMap((stem) => [`${stem}.tsx`, `${stem}.ts`].filter((path) => existsSync(path)));
  const drawn = { words, parts };
  read.set(file, drawn);
  return drawn;
}

/** Namespaces of every component that a page can draw. */
function spokenIn(source: string): string[] {
  const seen = new Set<string>();
  const words = new Set<string>();
  const waiting = [join(WEB, source)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const drawn = draw(file);
    drawn.words.forEach((name) => words.add(name));
    waiting.push(...drawn.parts.filter((part) => !relative(WEB, part).startsWith('src/locales')));
  }
  return [...words].filter((name) => !ALWAYS.includes(name)).sort();
}

describe('the words of a page', () => {
  // The server has every sentence: one that is not declared is lost when the page comes alive.
  it.each(pages.map(({ source, namespaces }) => [source, namespaces] as const))(
    '%s declares the sentences of all it draws',
    (source, namespaces) => {
      expect(spokenIn(source).filter((name) => !namespaces.some((declared) => declared === name))).toEqual(
        [],
      );
    },
  );
});

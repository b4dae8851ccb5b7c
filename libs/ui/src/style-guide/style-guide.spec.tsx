import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'react-dom/server';
import { StyleGuide } from './style-guide';
import type { StyleGuideText } from './style-guide-text';

// The words the product shows, read as data: the lib itself imports nothing of the application.
const textOf = (language: string) =>
  JSON.parse(
    readFileSync(join(__dirname, '../../../../apps/web/src/locales', language, 'style.json'), 'utf8'),
  ) as StyleGuideText;
const pages = { fr: textOf('fr'), en: textOf('en') };
const html = renderToString(<StyleGuide text={pages.fr} locale="fr-FR" />);
const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? '');
const keysOf = (value: object, before = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner ? keysOf(inner as object, `${before}${key}.`) : [`${before}${key}`],
  );

describe('the style guide, every component in every state', () => {
  it('renders on the server, in both languages, without a hole in the text', () => {
    expect(keysOf(pages.en)).toEqual(keysOf(pages.fr));
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    expect(renderToString(<StyleGuide text={pages.en} locale="en-GB" />)).not.toMatch(
      /undefined|NaN|\[object/,
    );
  });

  it('writes no style attribute: the security policy refuses them', () => {
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('uses each id once, and every reference has its target', () => {
    const ids = all(/\sid="([^"]+)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const references = [
      ...all(/\s(?:aria-describedby|aria-labelledby|aria-controls|for)="([^"]+)"/g).flatMap((names) =>
        names.split(' '),
      ),
      ...all(/\shref="#([^"]+)"/g),
    ];
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('hides every drawing from readers or names it', () => {
    const drawings = all(/<svg([^>]*)>/g);
    expect(drawings.length).toBeGreaterThan(50);
    expect(
      drawings.filter(
        (attributes) =>
          !/aria-hidden="true"|role="img"[^>]*aria-label="|aria-label="[^>]*role="img"/.test(attributes),
      ),
    ).toEqual([]);
  });

  it('gives every control a label', () => {
    const labelled = new Set(all(/<label for="([^"]+)"/g));
    const controls = all(/<(?:input|select|textarea)([^>]*)>/g);
    expect(
      controls.filter((attributes) => {
        const id = /\sid="([^"]+)"/.exec(attributes)?.[1];
        const wrapped = /type="(checkbox|radio)"/.test(attributes);
        return !wrapped && !(id && labelled.has(id));
      }),
    ).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string) => readFileSync(join(__dirname, 'tokens', name), 'utf8');
const modes = read('modes.css');
const towns = read('towns.css');

type Tokens = Record<string, string>;

function declarations(block: string): Tokens {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value?.trim()]),
  );
}

/** The text between the braces of the rule with exactly this selector. */
function blockOf(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  expect(start).toBeGreaterThanOrEqual(0);
  const open = css.indexOf('{', start);
  return css.slice(open + 1, css.indexOf('}', open));
}

const townTokens: Record<string, Tokens> = {
  cahors: declarations(blockOf(towns, ":root,\n[data-town='cahors']")),
};
const LIGHT = declarations(blockOf(modes, ":root,\n[data-mode='light']"));
const DARK = declarations(blockOf(modes, "\n[data-mode='dark']"));
const CONTRAST = declarations(blockOf(modes, "\n[data-mode='contrast']"));

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** WCAG 2.2, relative luminance ratio. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const TEXT: [text: string, ground: string][] = [
  ...['page', 'raised', 'sunken'].flatMap((ground) =>
    ['ink', 'ink-2', 'town', 'alert'].map((text): [string, string] => [text, ground]),
  ),
  ['on-town', 'town'],
  ['page', 'ink'],
  ['on-panel', 'panel'],
  ['on-open', 'open'],
  ['on-open', 'on-panel'],
  ['open-text', 'open-soft'],
  ['second', 'second-soft'],
  ['ok', 'ok-soft'],
  ['ok', 'page'],
  ['alert', 'alert-soft'],
  ['town', 'town-soft'],
  ...['open-soft', 'second-soft', 'ok-soft', 'alert-soft', 'town-soft'].map((ground): [string, string] => [
    'ink',
    ground,
  ]),
];
// Small print, states and refusals stand on the tinted grounds of notes too; a link in a note is in ink.
const TINTS = ['open-soft', 'second-soft', 'ok-soft', 'alert-soft', 'town-soft', 'sunken', 'raised'];
TEXT.push(
  ...TINTS.flatMap((ground) =>
    ['ink-2', 'second', 'ok', 'alert'].map((text): [string, string] => [text, ground]),
  ),
);
const CONTROLS: [string, string][] = ['page', 'raised', 'sunken'].map((ground) => ['edge', ground]);

const cases = Object.keys(townTokens).flatMap((town) =>
  Object.entries({ light: LIGHT, dark: DARK, contrast: CONTRAST }).map(([mode, tokens]) => ({
    town,
    mode,
    tokens,
  })),
);

describe('contrast', () => {
  it.each(cases)('$town, $mode: text at least 7:1, control borders at least 3.8:1', ({ town, tokens }) => {
    const colour = (name: string) => {
      const value = tokens[name] ?? '';
      const resolved = /^var\(--(.+)\)$/.exec(value)?.[1];
      const hex = resolved ? (townTokens[town]?.[resolved] ?? '') : value;
      expect(`${name} ${hex}`).toMatch(/ #[\da-f]{3}([\da-f]{3})?$/i);
      return hex;
    };
    const weak = (pairs: [string, string][], least: number) =>
      pairs
        .map(([text, ground]) => ({
          pair: `${text} on ${ground}`,
          ratio: contrast(colour(text), colour(ground)),
        }))
        .filter(({ ratio }) => ratio < least);
    expect(weak(TEXT, 7)).toEqual([]);
    expect(weak(CONTROLS, 3.8)).toEqual([]);
  });

  it('knows the ratio of black on white, and of one grey of the WCAG examples', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('modes', () => {
  it('are the same whether dark is chosen or comes from the system', () => {
    const system = declarations(blockOf(modes, ':root:not([data-mode])'));
    expect(Object.keys(system).length).toBeGreaterThan(20);
    expect(system).toEqual(DARK);
  });

  it('give a value to every name in light, dark and contrast', () => {
    const names = (tokens: Tokens) => Object.keys(tokens).sort();
    expect(names(DARK)).toEqual(names(LIGHT));
    expect(names(LIGHT).filter((name) => !(name in CONTRAST))).toEqual([]);
  });
});

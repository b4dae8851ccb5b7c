import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast, fromOklch, readHex, toOklch, type Hex } from './colour';
import { DARK_STONES, LIGHT_STONES, PLUM, RIVER, TINTS } from './stones';
import { townProperties, townSheet } from './town-sheet';
import { townTheme, type TownTheme, type TownTokens } from './town-theme';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => `#${value.toString(16).padStart(6, '0')}`);

const themeOf = (colour: string): TownTheme => {
  const theme = townTheme(colour);
  if (!theme) throw new Error(`${colour} is no colour`);
  return theme;
};

/** Every pair of text and ground that a component writes and in which the town has a say. */
const pairsOf = (
  town: TownTokens,
  stones: typeof LIGHT_STONES,
  tints: readonly Hex[],
): [string, Hex, Hex][] => {
  const { page, raised, sunken, ink, ink2, ok, alert, onOpen } = stones;
  const grounds = { page, raised, sunken, townSoft: town.townSoft };
  return [
    ...Object.entries(grounds).map(([name, ground]): [string, Hex, Hex] => [
      `town on ${name}`,
      town.town,
      ground,
    ]),
    ['on-town on town', town.onTown, town.town],
    ['on-panel on panel', town.onPanel, town.panel],
    ['on-open on on-panel', onOpen, town.onPanel],
    ['on-second on second', town.onSecond, town.second],
    ...Object.entries({ ink, ink2, ok, alert, second: town.second }).map(
      ([name, text]): [string, Hex, Hex] => [`${name} on town-soft`, text, town.townSoft],
    ),
    ...Object.entries({ ink, ink2, ok, alert, second: town.second }).map(
      ([name, text]): [string, Hex, Hex] => [`${name} on second-soft`, text, town.secondSoft],
    ),
    ...[page, raised, sunken, ...tints].map((ground): [string, Hex, Hex] => [
      `second on ${ground}`,
      town.second,
      ground,
    ]),
  ];
};

const weakPairs = ({ light, dark, contrast: high }: TownTheme) =>
  [
    ...pairsOf(light, LIGHT_STONES, TINTS.light).map(
      ([name, ...pair]) => [`light: ${name}`, ...pair] as const,
    ),
    ...pairsOf(dark, DARK_STONES, TINTS.dark).map(([name, ...pair]) => [`dark: ${name}`, ...pair] as const),
    ['contrast: town on white', high.town, '#ffffff'] as const,
  ]
    .map(([name, text, ground]) => ({ name, text, ground, ratio: contrast(text, ground) }))
    .filter(({ ratio }) => ratio < 7);

describe('a town in its colour', () => {
  it('is legible whatever the colour: every pair at least 7:1, in light, dark and high contrast', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(weakPairs(themeOf(colour))).toEqual([]);
      }),
      {
        numRuns: 400,
        examples: [['#ffffff'], ['#000000'], ['#ffff00'], ['#00ff00'], ['#0000ff'], ['#808080']],
      },
    );
  });

  it('keeps the colour that was asked for when it is legible, and its hue when it is not', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { light, corrected } = themeOf(colour);
        expect(corrected).toBe(light.town !== colour);
        const [asked, given] = [toOklch(colour), toOklch(light.town)];
        const turn = Math.abs(((asked.h - given.h + 540) % 360) - 180);
        // A grey has no hue, and a very dark colour hardly one: eight bits a channel round it.
        expect(asked.c < 0.04 || given.c < 0.04 || turn < 8).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['#7a1733', false],
    ['#195327', false],
    ['#ffe000', true],
    ['#ff5a5a', true],
    ['#4aa3df', true],
  ])('%s: corrected %s', (colour, corrected) => {
    expect(themeOf(colour).corrected).toBe(corrected);
  });

  it('gives a town of the river’s hue another second colour', () => {
    expect(themeOf('#0d525d').light.second).toBe(PLUM.light.second);
    expect(themeOf('#7a1733').light.second).toBe(RIVER.light.second);
  });

  it.each(['', 'red', '#12345', '#12345g', 'url(#a)', '#7a1733;}'])('%j is no colour', (text) => {
    expect(townTheme(text)).toBeUndefined();
  });

  it('reads a colour with or without its sign, short or long', () => {
    expect([readHex(' 7A1733 '), readHex('#abc'), readHex('abc')]).toEqual(['#7a1733', '#aabbcc', '#aabbcc']);
  });
});

describe('colours', () => {
  it('come back from the perceptual space as they went', () => {
    fc.assert(fc.property(colours, (colour) => expect(fromOklch(toOklch(colour))).toBe(colour)));
  });

  it('have the ratios of the WCAG examples', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('the style sheet of a town', () => {
  it('sets every token of both modes, and nothing but colours', () => {
    const sheet = townSheet(themeOf('#ffe000'));
    expect(sheet).toMatch(/^:root\[data-town\]\{(--[ldc]-[a-z-]+:#[\da-f]{6};?)+\}$/);
    expect(townProperties(themeOf('#ffe000'))).toHaveLength(19);
    expect(sheet.length).toBeLessThan(1000);
  });

  it('stands on the same stones as the design system', () => {
    const tokens = ['towns.css', 'modes.css'].map((name) =>
      readFileSync(join(__dirname, '../../ui/src/styles/tokens', name), 'utf8'),
    );
    const css = tokens.join('\n').replace(/@media[\s\S]*?\n\}/g, '');
    const expected = (prefix: string, stones: object) =>
      Object.entries(stones).map(([name, value]) => {
        const token =
          name === 'ink2' ? 'ink-2' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        return `--${token === 'ok' || token === 'alert' ? '' : prefix}${token}: ${String(value)};`;
      });
    const wanted = [
      ...expected('l-', { ...LIGHT_STONES, ...RIVER.light }),
      ...expected('d-', { ...DARK_STONES, ...RIVER.dark }),
    ];
    expect(wanted.filter((line) => !css.includes(line))).toEqual([]);
    const tints = ['--l-open-soft', '--ok-soft', '--alert-soft'].map(
      (name, index) => `${name}: ${TINTS.light[index]};`,
    );
    const darkTints = ['--d-open-soft', '--ok-soft', '--alert-soft'].map(
      (name, index) => `${name}: ${TINTS.dark[index]};`,
    );
    expect([...tints, ...darkTints].filter((line) => !css.includes(line))).toEqual([]);
  });
});

import type { Dice } from './dice';

/** Texts that broke software before. None holds what an answer is searched for as a leak. */
export const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0000@example.org',
  '\ufeff',
  '\u202e\udc00\u2028</script>',
  '\ud800',
  "%\\_'; --",
  "' OR ''='",
  '${7*7}{{7*7}}<%= 7 %>',
  '../../../../etc/hosts',
  '%00',
  '%c0%ae%c0%ae/',
  '<img src=x onerror=1>',
  '9999-99-99',
  '2026-02-30',
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '2026-11-22T08:00:00+99:99',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-fffffffffffff',
  'NaN',
  '-0',
  '1e999',
  '0x10',
  '__proto__',
  'constructor',
  'toString',
  'true',
  'null',
  'İIıi',
  'ﷺ'.repeat(100),
  '👩‍👩‍👧'.repeat(200),
  'e\u0301'.repeat(3000),
  'x'.repeat(10_000),
  '\n'.repeat(5000),
];

const OTHERS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  1e300,
  -1e300,
  5e-324,
  [],
  {},
  [null],
  [[]],
  { __typename: 'x' },
  { length: 2 ** 31 },
  { toString: 1, valueOf: null },
];

const LETTERS = 'aZ0 éœ\u00a0\u2009-_.,:;!?/\\\'"`<>&%$#@(){}[]|=+*~^\t\r\n\u0001\u007f\u200b\u202eعב漢😀';

export const randomText = (dice: Dice, most: number): string =>
  Array.from({ length: dice.number(most) }, () => dice.pick([...LETTERS])).join('');

/** Any value that JSON can carry, mostly wrong. */
export function nasty(dice: Dice): unknown {
  const kind = dice.number(20);
  if (kind < 9) return dice.pick(TEXTS);
  if (kind < 13) return dice.pick(OTHERS);
  if (kind < 15) return randomText(dice, 400);
  if (kind < 16) return (dice.next() - 0.5) * 10 ** dice.number(40);
  if (kind < 17) return Array.from({ length: dice.number(2000) }, () => dice.pick(TEXTS.slice(0, 12)));
  if (kind < 18) return deep(dice.number(3000));
  if (kind < 19) return Object.fromEntries(TEXTS.slice(0, 30).map((text) => [text, text]));
  return 'é'.repeat(dice.number(200_000));
}

function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value };
  return value;
}

/** A text with a part cut, doubled, swapped, or something put in. */
export function bruised(dice: Dice, text: string, inserts: readonly string[]): string {
  const [at, to] = [dice.number(text.length + 1), dice.number(text.length + 1)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const [head, part, tail] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  return dice.pick([
    () => head + tail,
    () => head,
    () => head + part + part + tail,
    () => head + dice.pick(inserts) + part + tail,
    () => head + [...part].reverse().join('') + tail,
    () => head + randomText(dice, 20) + tail,
  ])();
}

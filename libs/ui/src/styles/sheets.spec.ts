import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..');
const inFolder = (folder: string) =>
  readdirSync(join(__dirname, folder)).map((name) => ({
    name: `${folder}/${name}`,
    css: readFileSync(join(__dirname, folder, name), 'utf8'),
  }));
const firstPaint = ['page', 'components'].flatMap(inFolder);
const onDemand = inFolder('on-demand');
const APP = '../../../../apps/web/src/app/app.css';
const sheets = [
  ...firstPaint,
  ...onDemand,
  ...['../style-guide/guide.css', APP].map((name) => ({
    name,
    css: readFileSync(join(__dirname, name), 'utf8'),
  })),
];
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(join(SRC, name), 'utf8'));
const linesThat = (isFault: (line: string) => boolean, skip: string[] = []) =>
  sheets
    .filter(({ name }) => !skip.includes(name))
    .flatMap(({ name, css }) =>
      css
        .split('\n')
        .filter(isFault)
        .map((line) => `${name}: ${line.trim()}`),
    );
const lines = (pattern: RegExp, skip: string[] = []) => linesThat((line) => pattern.test(line), skip);

/**
 * What says left or right, and the four-value shorthands whose second and fourth value differ: they do not turn in a
 * right-to-left page.
 */
const NAMED =
  /^\s*((scroll-)?(margin|padding)|border)-(left|right|top|bottom)\b|^\s*(left|right|top|bottom)\s*:|^\s*(float|clear): (left|right)|^\s*border-(top|bottom)-(left|right)-radius|text-align: (left|right)/;
const SIDED = /^\s*(?:margin|padding|inset): *\S+ +(\S+) +\S+ +(?!\1;?$)\S+$/;
const isPhysical = (line: string) => NAMED.test(line) || SIDED.test(line);

describe('style sheets', () => {
  it('are in the first paint, or imported by the components that need them, never both', () => {
    const index = readFileSync(join(__dirname, 'index.css'), 'utf8');
    const imported = (name: string) =>
      sources.some((source) => source.includes(`import '../styles/${name}'`));
    expect(onDemand.filter(({ name }) => index.includes(name) || !imported(name))).toEqual([]);
    expect(firstPaint.filter(({ name }) => !index.includes(`'./${name}'`)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('write no colour outside the tokens', () => {
    expect(lines(/#[\da-f]{3,8}\b(?!['"])/i)).toEqual([]);
    // Paper is always light: the print sheet alone asks for a town's light values.
    expect(lines(/--[ld]-[a-z]/, ['page/print.css'])).toEqual([]);
  });

  it('use logical properties, so that a right-to-left page is laid out without exceptions', () => {
    expect(linesThat(isPhysical)).toEqual([]);
  });

  it.each([
    ['margin-left: 1px', true],
    ['  padding-right: var(--s2);', true],
    ['border-top-left-radius: 4px', true],
    ['inset: 0 0 0 auto;', true],
    ['text-align: right', true],
    ['float: left', true],
    ['margin: 0 4px 0 8px;', true],
    ['margin-inline-start: 1px', false],
    ['padding: 6px 6px 0;', false],
    ['margin: 0 auto;', false],
    ['inset: 0 0 auto;', false],
  ])('%s: refused %s', (line, refused) => {
    expect(isPhysical(line)).toBe(refused);
  });

  it('stay under the wall of 300 lines', () => {
    expect(sheets.filter(({ css }) => css.split('\n').length > 300).map(({ name }) => name)).toEqual([]);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const sheets = ['page', 'components'].flatMap((folder) =>
  readdirSync(join(__dirname, folder)).map((name) => ({
    name: `${folder}/${name}`,
    css: readFileSync(join(__dirname, folder, name), 'utf8'),
  })),
);
const lines = (pattern: RegExp, skip: string[] = []) =>
  sheets
    .filter(({ name }) => !skip.includes(name))
    .flatMap(({ name, css }) =>
      css
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );

describe('style sheets', () => {
  it('are all imported by index.css', () => {
    const index = readFileSync(join(__dirname, 'index.css'), 'utf8');
    expect(sheets.filter(({ name }) => !index.includes(`'./${name}'`)).map(({ name }) => name)).toEqual([]);
  });

  it('write no colour outside the tokens', () => {
    expect(lines(/#[\da-f]{3,8}\b(?!['"])/i)).toEqual([]);
    // Paper is always light: the print sheet alone asks for a town's light values.
    expect(lines(/--[ld]-[a-z]/, ['page/print.css'])).toEqual([]);
  });

  it('use logical properties, so that a right-to-left page is laid out without exceptions', () => {
    const physical =
      /^\s*((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|float)\s*:|text-align: (left|right)/;
    expect(lines(physical)).toEqual([]);
  });

  it('stay under the wall of 300 lines', () => {
    expect(sheets.filter(({ css }) => css.split('\n').length > 300).map(({ name }) => name)).toEqual([]);
  });
});

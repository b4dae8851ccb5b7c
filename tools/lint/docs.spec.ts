import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { anchorsOf, linksIn } from './markdown';

const ROOT = join(__dirname, '..', '..');
const DOCS = join(ROOT, 'docs');
const MADE = /(^|\/)(node_modules|dist|\.git|\.nx|\.parvis|tmp|files)(\/|$)/;

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (MADE.test(relative(ROOT, path))) return [];
    if (entry.isDirectory()) return pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const read = (path: string) => readFileSync(path, 'utf8');
const pages = pagesIn(ROOT);
const rules = readdirSync(join(DOCS, 'rules')).filter((name) => name.endsWith('.md') && name !== 'README.md');
const shown = (page: string) => relative(ROOT, page);

describe('the documentation', () => {
  it('has no broken link inside the repository', () => {
    expect(pages.length).toBeGreaterThan(30);
    const broken = pages.flatMap((page) =>
      linksIn(read(page))
        .filter(({ file }) => file !== '' && !existsSync(join(dirname(page), file)))
        .map(({ file }) => `${shown(page)} → ${file}`),
    );
    expect(broken).toEqual([]);
  });

  it('has no link to a heading that is not there', () => {
    const broken = pages.flatMap((page) =>
      linksIn(read(page))
        .map((link) => ({ ...link, target: link.file === '' ? page : join(dirname(page), link.file) }))
        .filter(({ anchor, target }) => anchor !== '' && target.endsWith('.md') && existsSync(target))
        .filter(({ anchor, target }) => !anchorsOf(read(target)).has(anchor))
        .map(({ file, anchor }) => `${shown(page)} → ${file}#${anchor}`),
    );
    expect(broken).toEqual([]);
  });

  it('lists every page of docs/ in docs/README.md, or in the index of its folder', () => {
    // What a measure wrote part by part is gathered by performance.md and reliability.md.
    const gathered = ['performance', 'reliability'];
    const index = read(join(DOCS, 'README.md'));
    const folders = readdirSync(DOCS).filter(
      (name) => statSync(join(DOCS, name)).isDirectory() && !gathered.includes(name),
    );
    const absent = [
      ...readdirSync(DOCS).filter((name) => name.endsWith('.md') && name !== 'README.md'),
      ...folders
        .filter((folder) => !existsSync(join(DOCS, folder, 'README.md')))
        .flatMap((folder) => readdirSync(join(DOCS, folder)).map((name) => `${folder}/${name}`))
        .filter((name) => name.endsWith('.md')),
    ].filter((name) => !index.includes(`(${name})`));
    expect(absent.map((name) => `docs/README.md: add a link to ${name}`)).toEqual([]);
  });
});

describe('the rules of the house', () => {
  it('have a page for every rule that a lint message names', () => {
    const named = readdirSync(join(__dirname, 'rules'))
      .map((name) => read(join(__dirname, 'rules', name)))
      .flatMap((source) => [...source.matchAll(/houseRule\(\s*'([a-z-]+)'/g)].map(([, page]) => page ?? ''));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((page) => !rules.includes(`${page}.md`))).toEqual([]);
  });

  it('are each in the index', () => {
    const index = read(join(DOCS, 'rules', 'README.md'));
    const absent = rules.filter((name) => !index.includes(`(${name})`));
    expect(absent.map((name) => `docs/rules/README.md: add a row for ${name}`)).toEqual([]);
  });

  it.each(rules)('%s shows a wrong and a right example, and says what holds it', (name) => {
    const page = read(join(DOCS, 'rules', name));
    const examples = [...page.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)]
      .map(([, code]) => code ?? '')
      .join('\n');
    const lacking = [
      ...(/\bwrong\b/i.test(examples) ? [] : ['a code block with a line that says "wrong"']),
      ...(/\bright\b/i.test(examples) ? [] : ['a code block with a line that says "right"']),
      ...(/\*\*Rule\.\*\*/.test(page) ? [] : ['a paragraph that begins with **Rule.**']),
      ...(/\*\*Why\.\*\*/.test(page) ? [] : ['a paragraph that begins with **Why.**']),
      ...(/\*\*Held by\*\*/.test(page) ? [] : ['a paragraph that begins with **Held by**']),
    ];
    expect(lacking).toEqual([]);
  });

  it('name each rule of our lint, and no rule that is not there', () => {
    const plugin = read(join(__dirname, 'plugin.mjs'));
    const made = [...plugin.matchAll(/^ {4}'?([a-z-]+)'?(: [a-zA-Z]+)?,$/gm)].map(([, name]) => name ?? '');
    const explained = new Set(
      rules.flatMap((name) =>
        [...read(join(DOCS, 'rules', name)).matchAll(/`parvis\/([a-z-]+)`/g)].map(([, rule]) => rule ?? ''),
      ),
    );
    expect(made.length).toBeGreaterThan(8);
    expect([...explained].sort()).toEqual([...made].sort());
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const LINK = /\]\(([^)\s#]+)(?:#[^)]*)?\)/g;

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const pages = [
  ...pagesIn(join(ROOT, 'docs')),
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => join(ROOT, name)),
];

describe('the documentation', () => {
  it('has no broken link inside the repository', () => {
    const broken = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(LINK)]
        .map(([, target]) => target ?? '')
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(page), target)))
        .map((target) => `${relative(ROOT, page)} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('has a page for every rule that a lint message names', () => {
    const named = readdirSync(join(__dirname, 'rules'))
      .map((name) => readFileSync(join(__dirname, 'rules', name), 'utf8'))
      .flatMap((source) => [...source.matchAll(/houseRule\(\s*'([a-z-]+)'/g)].map(([, page]) => page ?? ''));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((page) => !existsSync(join(ROOT, 'docs', 'rules', `${page}.md`)))).toEqual([]);
  });

  it('lists every house rule in its index', () => {
    const index = readFileSync(join(ROOT, 'docs', 'rules', 'README.md'), 'utf8');
    const absent = readdirSync(join(ROOT, 'docs', 'rules')).filter(
      (name) => name !== 'README.md' && !index.includes(`(${name})`),
    );
    expect(absent).toEqual([]);
  });
});

import { anchorsOf, linksIn } from './markdown';

it('finds links of the repository, not those of the web nor those in code', () => {
  const page =
    '[a](b.md#c) ![p](p.png) [web](https://example.org) `[x](y.md)`\n```\n[z](z.md)\n```\n[here](#top)';
  expect(linksIn(page)).toEqual([
    { file: 'b.md', anchor: 'c' },
    { file: 'p.png', anchor: '' },
    { file: '', anchor: 'top' },
  ]);
});

it('names headings as addresses do', () => {
  const page =
    '# The 300-line wall\n## `npm test`: all\n## Été & hiver\n## Twice\n## Twice\n```\n# not one\n```\n';
  expect([...anchorsOf(page)]).toEqual([
    'the-300-line-wall',
    'npm-test-all',
    'été--hiver',
    'twice',
    'twice-1',
  ]);
});

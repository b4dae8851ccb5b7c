import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { townSheet, townTheme } from '@parvis/town-colours';

/** Towns shown beside Cahors: a dark green one, and one whose yellow must be corrected. */
const TOWNS = { aurillac: '#195327', jaune: '#f4ca2e' };

describe('the towns of the style guide', () => {
  it('are in the colours that the rule gives them', () => {
    const expected = Object.entries(TOWNS).map(([slug, colour]) => {
      const theme = townTheme(colour);
      return theme ? townSheet(theme, `[data-town='${slug}']`) : '';
    });
    const written = readFileSync(join(__dirname, 'sample-towns.css'), 'utf8').replace(/\/\*.*?\*\//gs, '');
    const bare = (css: string) => css.replaceAll(/\s|;(?=\s*\})/g, '').replaceAll('"', "'");
    expect(bare(written)).toBe(bare(expected.join('')));
  });
});

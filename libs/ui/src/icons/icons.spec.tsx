import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { Icon } from './icon';
import { ICON_NAMES } from './icon-names';

describe('icons', () => {
  it('are named as in the sprite, in its order', () => {
    const sprite = readFileSync(join(__dirname, 'icons.svg'), 'utf8');
    expect([...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id)).toEqual([...ICON_NAMES]);
  });

  it('are decorative unless named', () => {
    expect(renderToStaticMarkup(<Icon name="urn" />)).toBe(
      '<svg class="i" aria-hidden="true"><use href="/assets/icons.svg#urn"></use></svg>',
    );
    expect(renderToStaticMarkup(<Icon name="urn" label="Vote" large />)).toContain(
      '<svg class="i i--l" role="img" aria-label="Vote">',
    );
  });
});

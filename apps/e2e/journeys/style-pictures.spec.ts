import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expect, test } from '../support/fixtures';
import {
  differingBlocks,
  drawnWith,
  keep,
  keepVersion,
  kept,
  pictureOf,
  toleranceFor,
  withoutLetters,
} from '../support/pictures';

/** `npm run pictures -- style` sets it: the pictures of this run are kept instead of compared. */
const RENEW = process.env['PARVIS_RENEW_PICTURES'] === '1';
const PARTS = [
  'colours',
  'actions',
  'navigation',
  'fields',
  'choosing',
  'feedback',
  'layout',
  'data',
  'charts',
  'civic',
  'meeting',
  'walk',
  'previews',
] as const;
/** Mirrored in its own words: Arabic letters would come from the machine's fonts. */
const LOOKS = [
  { look: 'light', search: '', colorScheme: 'light' },
  { look: 'dark', search: '', colorScheme: 'dark' },
  { look: 'rtl', search: '?dir=mirror', colorScheme: 'light' },
] as const;

async function openGuide(page: Page, url: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await visit(page, url);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await withoutLetters(page);
}

for (const { look, search, colorScheme } of LOOKS) {
  test(`pictures of the style guide: ${look}`, { tag: '@desktop-only' }, async ({ page, town, browser }) => {
    await openGuide(page, `${town.url}/style${search}`, colorScheme);
    const tolerance = toleranceFor(browser.version());
    const changed: string[] = [];
    for (const part of PARTS) {
      const name = `style/${look}-${part}`;
      const picture = await pictureOf(page.locator(`#${part}`));
      if (RENEW) {
        await keep(name, picture);
        continue;
      }
      const before = await kept(name);
      const blocks = before ? differingBlocks(before, picture, tolerance) : Infinity;
      if (blocks <= tolerance.most) continue;
      const file = test.info().outputPath(`${look}-${part}.png`);
      await keep(name, picture, file);
      changed.push(`${name}: ${blocks} blocks of 8 pixels differ; see ${look}-${part}.png`);
    }
    if (RENEW) keepVersion(browser.version());
    expect(changed).toEqual([]);
  });
}

test(
  'pictures tell a moved and a recoloured component',
  { tag: '@desktop-only' },
  async ({ page, town, browser }) => {
    await openGuide(page, `${town.url}/style`, 'light');
    const tolerance = toleranceFor(browser.version());
    const part = page.locator('#actions');
    const before = await pictureOf(part);
    expect(differingBlocks(before, await pictureOf(part), tolerance)).toBe(0);
    await drawnWith(page, '#Button .btn--main { position: relative; inset-inline-start: 8px }');
    expect(differingBlocks(before, await pictureOf(part), tolerance)).toBeGreaterThan(tolerance.most);
    await drawnWith(page, '#Button .btn--main { inset-inline-start: 0; background: var(--second) }');
    expect(differingBlocks(before, await pictureOf(part), tolerance)).toBeGreaterThan(tolerance.most);
  },
);

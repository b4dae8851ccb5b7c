import { visit } from '../support/browser';
import { expectContrast, expectNoSidewaysScroll } from '../support/checks';
import { expect, test } from '../support/fixtures';

const PAGES = [
  '/',
  '/budgets',
  '/budgets/cahors-2027',
  '/budgets/cahors-2027/projets',
  '/budgets/cahors-2027/projets/2',
  '/budgets/cahors-2027/voter',
  '/budgets/cahors-2028/proposer',
  '/budgets/cahors-2026/resultats',
  '/connexion',
] as const;

test('English: one link changes the language, and it stays', async ({ page, town }) => {
  await visit(page, `${town.url}/budgets/cahors-2027/voter`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/budgets\/cahors-2027\/voter$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const path of PAGES) {
    await visit(page, `${town.url}${path}`);
    await expect(page.getByRole('link', { name: 'Skip to content' }), path).toBeAttached();
    await expectNoSidewaysScroll(page);
  }
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('dark: every main page keeps its contrasts', { tag: '@phone-only' }, async ({ page, town }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  for (const path of PAGES) {
    await visit(page, `${town.url}${path}`);
    await expectContrast(page);
  }
});

test('right to left: every main page fits the screen, its texts in pseudo-Arabic', async ({ page, town }) => {
  for (const path of PAGES) {
    await visit(page, `${town.url}${path}`);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const texts = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        text.nodeValue = (text.nodeValue ?? '').replaceAll(/\p{L}/gu, (letter) =>
          String.fromCodePoint(0x0628 + ((letter.codePointAt(0) ?? 0) % 18)),
        );
    });
    await expectNoSidewaysScroll(page);
  }
});

test(
  'large text and small screens: no main page needs to be moved sideways',
  { tag: '@phone-only' },
  async ({ page, town }) => {
    for (const path of PAGES) {
      await page.setViewportSize({ width: 320, height: 640 });
      await visit(page, `${town.url}${path}`);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 640, height: 900 });
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
      await expectNoSidewaysScroll(page);
    }
  },
);

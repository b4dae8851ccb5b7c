import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expectAccessible, expectContrast, expectNoSidewaysScroll } from '../support/checks';
import { expect, test } from '../support/fixtures';

const PHONE = { tag: '@phone-only' } as const;

test('the style guide is sound: light and dark', PHONE, async ({ page, town }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, `${town.url}/style`);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectContrast(page);
});

test('the style guide is sound: right to left and high contrast', PHONE, async ({ page, town }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, `${town.url}/style?dir=rtl`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await visit(page, `${town.url}/apparence/contrast?retour=/style`);
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'contrast');
  await expectContrast(page);
});

test('the style guide fits 320 pixels, text at 200 %, and fingers', PHONE, async ({ page, town }) => {
  await visit(page, `${town.url}/style`);
  expect(await smallTargets(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  await expectNoSidewaysScroll(page);
});

/** What is smaller than 44 pixels and is neither inside a sentence nor a control whose label is the target (WCAG 2.5.5). */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select, textarea, [role=tab]')]
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        const inText = one.closest(
          'p:not(.row), li:not([class]), td, th, .prose, .explain, .card--link, .skip',
        );
        return width > 0 && (width < 43.5 || height < 43.5) && !(inText ?? one.closest('label'));
      })
      .map((one) => `${one.closest('.sample')?.id ?? 'page'}: ${one.outerHTML.slice(0, 120)}`),
  );

test('forced colours and reduced motion are respected', PHONE, async ({ page, town }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await visit(page, `${town.url}/style`);
  const seen = await page.evaluate(() => ({
    moving: document.getAnimations().filter(({ playState }) => playState === 'running').length,
    main: getComputedStyle(document.querySelector('#Button .btn--main') ?? document.body).borderTopWidth,
    state: getComputedStyle(document.querySelector('#StateBadge .state') ?? document.body).borderTopWidth,
  }));
  expect(seen).toEqual({ moving: 0, main: '2px', state: '2px' });
});

test(
  'paper: A4, no navigation, tables whole, the demonstration named',
  { tag: '@desktop-only' },
  async ({ page, town }) => {
    const pages = ['/', '/budgets/cahors-2027/projets/2', '/budgets/cahors-2026/resultats', '/style'];
    for (const path of pages) {
      await page.emulateMedia({ media: null });
      await visit(page, `${town.url}${path}`);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await expect(page.getByText('Démonstration : personnes', { exact: false }).first(), path).toBeVisible();
      await expect(page.locator('header.top nav').first(), path).toBeHidden();
      const drawn = await page.evaluate(() => ({
        ink: getComputedStyle(document.body).color,
        rows: [...document.querySelectorAll('main tr')].filter(
          (row) => getComputedStyle(row).breakInside !== 'avoid',
        ).length,
        titles: [...document.querySelectorAll('main :is(h2, h3)')].filter(
          (one) => getComputedStyle(one).breakAfter !== 'avoid',
        ).length,
      }));
      expect(drawn, path).toEqual({ ink: 'rgb(0, 0, 0)', rows: 0, titles: 0 });
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf, path).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    }
  },
);

test('a message outlives its page, and one of trouble waits to be closed', PHONE, async ({ page, town }) => {
  await visit(page, `${town.url}/style`);
  await page.getByRole('button', { name: 'Dire un échec' }).click();
  const there = page.locator('.toasts').getByRole('alert').filter({ hasText: 'Pas envoyé' });
  await expect(there).toBeVisible();
  await page.getByRole('link', { name: /^Accessibilité/ }).click();
  await expect(page).toHaveURL(/accessibilite$/);
  await expect(there).toBeVisible();
  await there.getByRole('button', { name: 'Fermer le message' }).click();
  await expect(there).toBeHidden();
});

test('by keyboard: a dialog gives the focus back, an address is found, a pin leads to its line', async ({
  page,
  town,
}) => {
  await visit(page, `${town.url}/style`);
  const opener = page.locator('#ConfirmDialog').getByRole('button', { name: 'Ouvrir la fenêtre' }).first();
  await opener.press('Enter');
  await expect(page.locator('dialog:modal').getByRole('button', { name: 'La garder' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();

  const address = page.locator('#Combobox [data-state=empty]').getByRole('combobox');
  await address.fill('chateau');
  await address.press('ArrowDown');
  await address.press('Enter');
  await expect(address).toHaveValue('Rue du Château-du-Roi');

  const map = page.locator('#MapAndList [data-state=usual]');
  await map.locator('[data-pin=near]').click();
  await expect(map.getByRole('link', { name: 'Terre-Rouge' })).toBeFocused();
});

test('a town in its own colour', PHONE, async ({ page, ownTown }) => {
  await ownTown.query("INSERT INTO town_look (id, colour) VALUES (1, '#ffe000')");
  await ownTown.kill();
  await ownTown.start();
  await visit(page, ownTown.url);
  const sheet = page.locator('link[href^="/assets/colours-"]');
  const href = (await sheet.getAttribute('href')) ?? '';
  const answer = await page.request.get(`${ownTown.url}${href}`);
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect((await page.request.get(`${ownTown.url}/assets/colours-000000000000.css`)).status()).toBe(404);
  const colour = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--town'),
  );
  expect(await answer.text()).toContain(`--l-town:${colour}`);
  expect(colour).not.toBe('#ffe000');
  await expectAccessible(page);
});

import type { Page } from '@playwright/test';
import { alive, visit } from '../support/browser';
import { expect, test } from '../support/fixtures';

/** web.dev/articles/cls: what moved in view without being asked to, as a share of the screen. */
const MOST = 0.02;

/** Pages and, on each, the link to the next. */
const WALK = [
  '/budgets',
  '/budgets/cahors-2027',
  '/budgets/cahors-2027/projets',
  '/budgets/cahors-2027/projets/1',
] as const;

/** Counts from now on, through navigations without a new document. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const shifts: { value: number; nodes: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Element }[];
      }[])
        if (!entry.hadRecentInput)
          shifts.push({
            value: entry.value,
            nodes: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? ''),
          });
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: { value: number; nodes: string[] }[] }).shifts);

async function expectSteady(page: Page): Promise<void> {
  const shifts = await shiftsOf(page);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, `${page.url()} ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(MOST);
}

test(
  'steady: nothing jumps on the way from page to page, though the network is slow',
  { tag: '@phone-only' },
  async ({ page, town }) => {
    // Longer than the half second during which a browser ascribes what moves to the finger.
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    for (const path of ['/', '/budgets/cahors-2027/voter', '/budgets/cahors-2026/resultats', '/style']) {
      await visit(page, town.url + path);
      await watchShifts(page);
      await page.evaluate(() => document.fonts.ready);
      await expectSteady(page);
    }
    await visit(page, town.url);
    await watchShifts(page);
    for (const path of WALK) {
      const link = page.locator(`a[href="${path}"]`).filter({ visible: true }).first();
      if ((await link.count()) === 0) await page.getByRole('button', { name: 'Menu' }).click();
      await link.click();
      await expect(page).toHaveURL(town.url + path);
      await alive(page);
      await expectSteady(page);
    }
  },
);

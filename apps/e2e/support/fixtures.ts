import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { Town } from './town';

interface Fixtures {
  /** A town of one's own: for journeys that change it. */
  ownTown: Town;
  /** Signs a demonstration person in by the quick door, as a visitor would. */
  signInAs: (name: string, town?: Town) => Promise<void>;
}

interface WorkerFixtures {
  /** A town shared by the tests of a worker: for journeys that only read. */
  town: Town;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  town: [
    async ({}, use) => {
      const town = await Town.open();
      await use(town);
      await town.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  ownTown: async ({}, use) => {
    const town = await Town.open();
    await use(town);
    await town.close();
  },
  signInAs: async ({ page, ownTown }, use) => {
    await use(async (name, town = ownTown) => {
      await page.goto(`${town.url}/connexion`);
      await page.getByRole('button', { name: new RegExp(name) }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/connexion'));
    });
  },
});

export { expect };

/** No accessibility fault that axe knows, on the state that the page is in. WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(said).toEqual([]);
}

/** Nothing sticks out of the screen: a phone would scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
}

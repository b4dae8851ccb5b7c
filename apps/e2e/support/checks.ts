import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { widths } from './browser';

/** No accessibility fault that axe knows, on the state that the page is in. WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(said, page.url()).toEqual([]);
}

/** The colours of a look: all that changes in the dark. */
export async function expectContrast(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withRules(['color-contrast', 'link-in-text-block'])
    .analyze();
  const said = violations.flatMap(({ nodes }) => nodes.map((node) => node.html));
  expect(said, page.url()).toEqual([]);
}

/** Nothing sticks out of the screen: a phone would scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, screen } = await widths(page);
  expect(content, page.url()).toBeLessThanOrEqual(screen);
}

/** What every state of every screen owes. axe once for each state, on the phone: the rules it knows are the same on both. */
export async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  if (test.info().project.name === 'phone') await expectAccessible(page);
}

import { expect, type Page } from '@playwright/test';
import { visit } from './browser';

export const IDEAS = 'cahors-2028';
export const propose = (town: string): string => `${town}/budgets/${IDEAS}/proposer`;

export const IDEA = {
  title: 'Une fontaine devant la bibliothèque',
  theme: 'Cadre de vie',
  body: 'Il fait très chaud devant la bibliothèque en été. Une fontaine et deux bancs suffiraient pour s’y arrêter.',
  neighbourhood: 'badernes',
} as const;

export const onward = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Continuer|Continuer sans photo)$/ }).click();

/** Fills the first steps as a person would, until the photo. */
export async function fillIdea(page: Page, town: string, idea: { title: string; body: string } = IDEA) {
  await visit(page, propose(town));
  await page.getByLabel('Votre idée en une phrase').fill(idea.title);
  await page.getByLabel('De quoi s’agit-il ?').selectOption({ label: IDEA.theme });
  await onward(page);
  await page.getByLabel('Racontez votre idée').fill(idea.body);
  await onward(page);
  await page.getByLabel('Dans quel quartier ?').selectOption(IDEA.neighbourhood);
  await onward(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Une photo ?' })).toBeVisible();
}

/** A whole idea of a signed-in person, without a photo, up to its receipt. */
export async function submitIdea(page: Page, town: string): Promise<void> {
  await fillIdea(page, town);
  await onward(page);
  await page.getByRole('button', { name: 'Déposer mon idée' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Votre idée est déposée' })).toBeVisible();
}

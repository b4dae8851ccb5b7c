import type { Page } from '@playwright/test';
import { visit } from '../browser';
import { expectSound } from '../checks';
import { expect } from '../fixtures';
import type { Town } from '../town';

// No word of it is one that a proposed pseudonym may hold.
const CHILD = 'e2e-enfant@demo.example';

/** Reads the demonstration's mailbox until a mail to this address says what is looked for. */
export async function mailed(page: Page, town: Town, address: string, wanted: RegExp): Promise<string> {
  const tab = await page.context().newPage();
  let found = '';
  await expect(async () => {
    await visit(tab, `${town.url}/demo/courrier`);
    const texts = await tab.getByRole('article').filter({ hasText: address }).allTextContents();
    found = texts.map((text) => wanted.exec(text.replaceAll(/\s(?=\d)/g, ''))?.[0] ?? '').find(Boolean) ?? '';
    expect(found).not.toBe('');
  }).toPass({ timeout: 20_000 });
  await tab.close();
  return found;
}

/** A new account of somebody born in May of this year, on « Ma famille ». */
export async function signUpChild(page: Page, town: Town, year: string): Promise<void> {
  await visit(page, `${town.url}/connexion?retour=%2Fmoi%2Ffamille`);
  await page.getByLabel('Votre adresse de courriel').fill(CHILD);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  await page.getByLabel('Code à six chiffres').fill(await mailed(page, town, CHILD, /\b\d{6}\b/));
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByLabel('Mois', { exact: true }).selectOption('mai');
  await page.getByLabel('Année').fill(year);
  await expectSound(page);
  await page.getByLabel('Votre pseudonyme').fill('Léa Martin');
  await page.getByRole('button', { name: 'Ouvrir mon espace' }).click();
  await expect(page.getByText('On dirait un vrai nom')).toBeVisible();
  await page.getByRole('button', { name: 'Proposez-moi un pseudonyme' }).click();
  await page.getByRole('button', { name: 'Ouvrir mon espace' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ma famille' })).toBeVisible();
}

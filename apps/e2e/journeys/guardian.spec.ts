import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { fillIdea, IDEA, onward } from '../support/idea';
import type { Town } from '../support/town';

const CHILD = 'merle@demo.example';
const PARENT = 'parent@demo.example';

/** Reads the demonstration's mailbox until a mail to this address says what is looked for. */
async function mailed(page: Page, town: Town, address: string, wanted: RegExp): Promise<string> {
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

async function signUp(page: Page, town: Town, year: string): Promise<void> {
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

test('a child of 13: asks, a parent agrees by the link, she takes part, the parent withdraws', async ({
  page,
  ownTown,
  otherBrowser,
}) => {
  await signUp(page, ownTown, String(new Date().getFullYear() - 13));
  await expectSound(page);
  await page.getByRole('checkbox', { name: /Proposer des idées/ }).check();
  await page.getByLabel('Adresse de courriel de votre parent').fill(PARENT);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByText('La demande est partie vers p…@demo.example')).toBeVisible();
  await expectSound(page);

  await fillIdea(page, ownTown.url);
  await onward(page);
  await page.getByRole('button', { name: 'Déposer mon idée' }).click();
  await expect(page.getByRole('alert')).toContainText('Il manque l’accord d’un parent');
  await expectSound(page);

  const parent = await otherBrowser();
  const link = await mailed(parent, ownTown, PARENT, /\/consentement\/[\w-]{43}/);
  await visit(parent, ownTown.url + link);
  await expectSound(parent);
  await parent.getByRole('button', { name: 'Donner mon accord' }).click();
  await expect(parent.getByRole('alert')).toContainText('À corriger');
  await parent.getByRole('checkbox', { name: /Proposer des idées/ }).check();
  await parent.getByLabel('Votre nom').fill('Parent Fictif');
  await parent.getByRole('checkbox', { name: /J’ai l’autorité parentale/ }).check();
  await parent.getByRole('button', { name: 'Donner mon accord' }).click();
  await expect(parent.getByRole('heading', { name: 'Ce à quoi vous avez dit oui' })).toBeVisible();
  await expectSound(parent);

  await page.getByRole('button', { name: 'Déposer mon idée' }).click();
  await expect(page).toHaveURL(/depose=\d+/);
  await visit(page, `${ownTown.url}/moi/famille`);
  await expect(page.getByText('Parent Fictif')).toBeVisible();
  await expectSound(page);

  await parent.getByRole('button', { name: /Retirer cet accord/ }).click();
  await expect(parent.getByText('Cet accord, ou cette demande, est terminé')).toBeVisible();
  await visit(page, `${ownTown.url}/moi/famille`);
  await expect(page.getByText('Pour le publier, demandez l’accord d’un parent.')).toBeVisible();
  await visit(page, `${ownTown.url}/moi`);
  await page.getByRole('link', { name: IDEA.title }).click();
  await expect(page.getByText('Proposé par une personne qui a retiré son nom')).toBeVisible();
});

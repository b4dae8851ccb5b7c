import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { fillIdea, IDEAS, onward } from '../support/idea';

const NAME = 'Rose F.';

async function sayBirth(page: Page, year: string): Promise<void> {
  await page.getByLabel('Mois', { exact: true }).selectOption({ label: 'avril' });
  await page.getByLabel('Année').fill(year);
}

async function tryToPropose(page: Page): Promise<void> {
  await onward(page);
  await page.getByRole('button', { name: 'Déposer mon idée' }).click();
}

test('without e-mail: an agent makes an account and prints a card; elsewhere the card lets her in, her residence is attested, and she proposes', async ({
  page,
  ownTown,
  signInAs,
  otherBrowser,
}) => {
  await ownTown.query(`UPDATE edition SET residence_rule = 'verified' WHERE slug = $1`, [IDEAS]);
  await signInAs('Camille V.', '/gestion/comptes');
  await expectSound(page);
  await page.getByRole('link', { name: 'Ouvrir un compte' }).click();
  await sayBirth(page, '1951');
  await page.getByLabel('Nom affiché').fill(NAME);
  await expectSound(page);
  await page.getByRole('button', { name: 'Ouvrir le compte et faire la carte' }).click();
  await expect(page.getByRole('heading', { name: 'La carte est prête' })).toBeVisible();
  await expectSound(page);
  const code = (await page.getByText(/^([0-9A-Z]{4} ){4}[0-9A-Z]{4}$/).textContent()) ?? '';
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /Enregistrer la carte/ }).click();
  const pdf = await readFile(await (await saving).path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  // Her daughter's phone, at home: the code comes after the #, and leaves the address at once.
  const home = await otherBrowser();
  const card = `/connexion/carte?retour=${encodeURIComponent('/moi/residence')}`;
  await visit(home, `${ownTown.url}${card}#${code.replaceAll(' ', '')}`);
  await expect(home.getByLabel('Code de la carte')).toHaveValue(code);
  expect(new URL(home.url()).hash).toBe('');
  await sayBirth(home, '1950');
  await home.getByRole('button', { name: 'Entrer' }).click();
  await expect(home.getByText(/Cette carte ne permet pas d’entrer/)).toBeVisible();
  await expectSound(home);
  await sayBirth(home, '1951');
  await home.getByRole('button', { name: 'Entrer' }).click();
  await expect(home.getByText('Rien n’est vérifié.', { exact: false })).toBeVisible();
  await expectSound(home);

  await fillIdea(home, ownTown.url);
  await tryToPropose(home);
  await expect(home.getByText(/votre domicile doit être vérifié/)).toBeVisible();

  await visit(page, `${ownTown.url}/gestion/comptes`);
  await page.getByLabel('Début du nom affiché').fill('rose');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await page.getByRole('button', { name: 'Attester le domicile' }).click();
  await page.getByRole('button', { name: 'Attester', exact: true }).click();
  await expect(page.getByText(/Attesté jusqu’au/)).toBeVisible();
  await expectSound(page);

  // What she typed is still there.
  await home.getByRole('button', { name: 'Déposer mon idée' }).click();
  await expect(home.getByRole('heading', { level: 1, name: 'Votre idée est déposée' })).toBeVisible();
});

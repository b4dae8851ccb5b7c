import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

const WORDS = {
  Nom: 'Fictive-Rose',
  Prénom: 'Rose',
  'Numéro et rue': '3 rue du Port',
  'Code postal': '46000',
};

test('a list of the town: she chooses it, an administrator sends the list and reads numbers, she is verified', async ({
  page,
  ownTown,
  signInAs,
  otherBrowser,
  quiet,
}) => {
  // The list without its column is refused.
  quiet.allow(/status of 422/);
  const home = await otherBrowser();
  await visit(home, `${ownTown.url}/connexion?retour=%2Fmoi%2Fresidence`);
  await home.getByRole('button', { name: /Camille V\./ }).click();
  await home.getByText('Vérifier mon adresse avec les listes de la ville').first().click();
  const card = home.getByRole('region', { name: 'Avec une liste de la ville' }).or(home.locator('main'));
  for (const [label, words] of Object.entries(WORDS))
    await home.locator('form', { hasText: 'Je choisis' }).getByLabel(label, { exact: true }).fill(words);
  await card.getByRole('button', { name: 'Vérifier mon adresse avec les listes de la ville' }).click();
  await expect(home.getByText('À corriger')).toBeVisible();
  await expectSound(home);
  await home.getByLabel('Je choisis que la ville me cherche dans ses listes').check();
  await card.getByRole('button', { name: 'Vérifier mon adresse avec les listes de la ville' }).click();
  await expect(home.getByText(/La prochaine liste comparée/)).toBeVisible();
  await expectSound(home);

  await signInAs('Dominique T.', '/gestion/residence/listes');
  await expect(page.getByText('1 personne attend.')).toBeVisible();
  await expectSound(page);
  const list = (text: string) =>
    page.getByLabel('La liste (CSV)').setInputFiles({
      name: 'eau.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text, 'latin1'),
    });
  await page.getByLabel('Pourquoi la ville peut la comparer').fill('Délibération du 1er mars, article 2');
  await list('Nom;Adresse\nx;y\n');
  await page.getByRole('button', { name: 'Comparer', exact: true }).click();
  await expect(page.getByText('Il manque la colonne « prénom »')).toBeVisible();
  await expectSound(page);
  await list('Nom;Prénom;Adresse\nFICTIVE ROSE;ROSE;3, R. du Port 46000 CAHORS\n;Jean;1 rue Haute\n');
  await page.getByRole('button', { name: 'Comparer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'La comparaison est faite' })).toBeVisible();
  await expect(page.getByText('Ligne 3 : le nom est vide.')).toBeVisible();
  await expect(page.getByText('Personne n’attend en ce moment.', { exact: false })).toBeVisible();
  await expectSound(page);

  await page.getByLabel('Base légale').fill('Avis de la DPO du 3 mars ; délibération du 9 mars.');
  await page.getByRole('button', { name: 'Enregistrer la base légale' }).click();
  await expect(page.getByRole('button', { name: 'Ne plus permettre la liste électorale' })).toBeVisible();
  await expectSound(page);
  await visit(home, `${ownTown.url}/confidentialite`);
  await expect(home.getByText('Avis de la DPO du 3 mars', { exact: false })).toBeVisible();
  await visit(home, `${ownTown.url}/moi/residence`);
  await expect(home.getByText('vérifié sur une liste de la ville', { exact: false })).toBeVisible();
  await expectSound(home);
});

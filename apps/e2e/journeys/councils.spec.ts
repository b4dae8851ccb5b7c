import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

const LIST = [
  'nom;collège;sexe;mode de désignation',
  'Fictive Une;Habitants;F;tirage au sort - volontaires',
  'Fictif Deux;Habitants;M;tirage au sort - fichier bailleur',
].join('\n');

test('a council from its founding to its public page, on a phone and by keyboard @phone-only', async ({
  page,
  ownTown,
  signInAs,
  otherBrowser,
}) => {
  await signInAs('Dominique T.', '/gestion/instances');
  await page.getByLabel('Nom').fill('Conseil de Cabessut');
  await page.getByLabel('Territoire').fill('Cabessut');
  await page.getByLabel('Territoire').press('Enter');
  await expect(page.getByText('« Conseil de Cabessut » est fondée.')).toBeVisible();
  await ownTown.query(
    `INSERT INTO role_grant (person_id, role, space, since)
     SELECT person.id, 'body_facilitator', 'body:' || body.id, now() FROM person, body
      WHERE person.email = 'conseils@demo.example' AND body.slug = 'conseil-de-cabessut'`,
  );
  const keeper = await otherBrowser();
  await signInAs('Nour A.', '/gestion/instances/conseil-de-cabessut', keeper);
  await keeper.locator('summary').filter({ hasText: 'Ajouter une liste (CSV ou Excel)' }).press('Enter');
  const file = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST, 'latin1') };
  await keeper.getByLabel('Fichier CSV ou XLSX').setInputFiles(file);
  await keeper.getByRole('button', { name: 'Lire et ajouter' }).press('Enter');
  await expect(keeper.getByText('La liste est ajoutée.')).toBeVisible();
  for (const name of ['Fictive Une', 'Fictif Deux']) {
    await keeper.getByRole('button', { name: `A accepté (sur papier) ${name}` }).press('Enter');
    await keeper.getByRole('button', { name: 'Enregistrer : A accepté' }).press('Enter');
    await expect(keeper.getByRole('button', { name: `A accepté (sur papier) ${name}` })).toHaveCount(0);
  }
  await keeper.getByLabel('Premier jour des mandats').fill('2026-01-01');
  await keeper.getByLabel('Dernier jour').fill('2099-12-31');
  await keeper.getByRole('button', { name: 'Reconnaître 2 personnes' }).press('Enter');
  await expect(keeper.getByText('C’est enregistré.')).toBeVisible();
  await expectSound(keeper);
  await visit(page, `${ownTown.url}/instances/conseil-de-cabessut`);
  await expect(page.getByRole('heading', { name: 'Les 2 membres' })).toBeVisible();
  await expect(page.getByText('Membre, nom non publié')).toHaveCount(2);
  await expectSound(page);
  await visit(page, `${ownTown.url}/instances/conseil-citoyen-de-terre-rouge`);
  await expectSound(page);
  await visit(keeper, `${ownTown.url}/gestion/instances/conseil-de-cabessut/bilan`);
  await expect(keeper.getByText(/^Aucune séance tenue en/)).toBeVisible();
  await keeper.getByLabel(/^Texte d’introduction/).fill('Une première année, **sans séance**.');
  await keeper.getByRole('button', { name: 'Enregistrer l’introduction' }).press('Enter');
  await expect(keeper.getByText('Introduction enregistrée.')).toBeVisible();
  await keeper.getByRole('button', { name: /^Publier le bilan/ }).press('Enter');
  await expect(keeper.getByText('C’est publié : version 1.')).toBeVisible();
  await visit(page, `${ownTown.url}/instances/conseil-de-cabessut`);
  await page.getByRole('link', { name: /^Bilan 20/ }).press('Enter');
  await expect(page.getByText('sans séance')).toBeVisible();
  await expectSound(page);
});

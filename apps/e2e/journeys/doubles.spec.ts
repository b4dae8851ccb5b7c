import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

test('possible doubles: laid side by side, one to be asked with a note, then two people, and the list is empty', async ({
  page,
  ownTown,
  signInAs,
}) => {
  await signInAs('Dominique T.', '/gestion/comptes');
  await page.getByRole('link', { name: 'Doublons possibles' }).click();
  await expect(page.getByRole('heading', { name: 'Aucun doublon possible' })).toBeVisible();
  await expectSound(page);

  await ownTown.query(
    `INSERT INTO person (display_name, email, language) VALUES ('Zoé Fictive', 'zoe@example.org', 'fr'),
       ('ZOE FICTIVE', 'zoe@example.org', 'fr')`,
  );
  await page.reload();
  await expect(page.getByText('En commun : le nom, l’adresse électronique.')).toBeVisible();
  await expect(page.getByText('z…@example.org')).toHaveCount(2);
  await expectSound(page);
  await page.getByRole('button', { name: /^Poser la question à/ }).click();
  await page.getByRole('button', { name: 'Garder la note' }).click();
  await expect(page.getByText('À remplir.')).toBeVisible();
  await expectSound(page);
  await page.getByLabel('Qui demande, à qui, comment').fill('Au guichet, mardi.');
  await page.getByRole('button', { name: 'Garder la note' }).click();
  await expect(page.getByText('Au guichet, mardi.')).toBeVisible();
  await expectSound(page);

  await page.getByRole('button', { name: /^Ce sont deux personnes/ }).click();
  await page.getByRole('button', { name: 'Oui, deux personnes' }).click();
  await expect(page.getByRole('heading', { name: 'Aucun doublon possible' })).toBeVisible();
});

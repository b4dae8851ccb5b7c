import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

test('own data: a copy asked for and downloaded, then the account erased for good', async ({
  page,
  ownTown,
  signInAs,
  quiet,
}) => {
  // The last page is refused: she is nobody's any more.
  quiet.allow(/status of 401/);
  await ownTown.query(
    `UPDATE proposal SET author_id = person.id, proposer_name = person.display_name
       FROM person WHERE person.display_name = 'Bastien R.' AND proposal.number = 10 AND proposal.edition_id =
       (SELECT id FROM edition WHERE slug = 'cahors-2027')`,
  );
  await signInAs('Bastien R\\.', '/moi/donnees');
  await expectSound(page);

  await page.getByRole('button', { name: 'Préparer ma copie' }).click();
  const link = page.getByRole('link', { name: /Télécharger/ });
  await expect(link).toBeVisible({ timeout: 20_000 });
  const download = page.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toBe('mes-donnees.zip');
  await expectSound(page);

  await page.getByText('Je veux effacer mon compte').click();
  await page.getByLabel('Votre nom affiché').fill('Bastien');
  await page.getByRole('button', { name: 'Effacer mon compte maintenant' }).click();
  await expect(page.getByText('Ce n’est pas le même nom')).toBeVisible();
  await expect(page.getByLabel('Votre nom affiché')).toHaveValue('Bastien');
  await expectSound(page);

  await page.getByLabel('Votre nom affiché').fill('bastien r.');
  await page.getByRole('button', { name: 'Effacer mon compte maintenant' }).click();
  await expect(page.getByText('Votre compte est effacé')).toBeVisible();
  await expect(page).toHaveURL(/confidentialite/);
  await expectSound(page);

  await visit(page, `${ownTown.url}/budgets/cahors-2027/projets/10`);
  await expect(page.getByText(/une personne qui a retiré son nom/).first()).toBeVisible();
  await page.goto(`${ownTown.url}/moi/donnees`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Mes données');
});

import { alive, visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

test('read: from home to why a project of the past edition won', async ({ page, town }) => {
  await visit(page, town.url);
  await expectSound(page);
  await page.getByRole('link', { name: 'Tous les budgets participatifs' }).first().click();
  await expect(page).toHaveURL(/\/budgets$/);
  await expectSound(page);

  await page
    .getByRole('link', { name: /Cahors 2027/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/budgets\/cahors-2027$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cahors 2027');
  await expectSound(page);

  await page.goto(`${town.url}/budgets`);
  await alive(page);
  await page
    .getByRole('link', { name: /Cahors 2026/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Voir les résultats' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('vont se faire');
  await expectSound(page);

  const winners = page.getByRole('table', { name: 'Les projets retenus' });
  await winners.getByRole('link').last().click();
  const why = page.getByRole('region', { name: /^Pourquoi « .+ » est retenu$/ });
  await expect(why).toContainText('personnes le soutiennent');
  await expectSound(page);
});

test('read: the projects of an edition, narrowed by word, state and neighbourhood', async ({
  page,
  town,
}) => {
  await visit(page, `${town.url}/budgets/cahors-2027/projets`);
  const cards = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(page.getByText('24 projets', { exact: true })).toBeVisible();
  await expectSound(page);

  await page.getByLabel('Chercher un mot').fill('fontaines');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(cards).toHaveCount(1);
  await expect(page).toHaveURL(/fontaines/);
  await page.getByRole('link', { name: 'Enlever tous les filtres' }).click();
  await expect(page.getByText('24 projets', { exact: true })).toBeVisible();

  await page.getByText('Filtrer les projets').click();
  await page.getByRole('link', { name: 'Non recevable' }).click();
  await expect(cards).toHaveCount(4);
  await expectSound(page);
  await cards.filter({ hasText: 'Bains-douches' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bains-douches municipaux' })).toBeFocused();
  await expect(page.getByText('Pourquoi cette décision')).toBeVisible();
  await expect(page.getByText('Les critères du règlement')).toBeVisible();
  await expectSound(page);
});

test('read: an address that leads nowhere says so and shows the way', async ({ page, town, quiet }) => {
  quiet.allow(/404/);
  const answer = await page.goto(`${town.url}/budgets/cahors-1999`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: 'Retour à l’accueil' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cahors');
});

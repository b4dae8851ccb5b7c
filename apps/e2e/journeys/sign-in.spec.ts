import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { askCode, codeFor } from '../support/sign-in/mailbox';

test('a mailbox of several people: a code, a wrong code, then who is here, and out again', async ({
  page,
  ownTown,
  quiet,
}) => {
  await askCode(page, ownTown, 'famille@demo.example');
  await expectSound(page);
  const code = await codeFor(page, ownTown, 'famille@demo.example');
  const wrong = code === '000000' ? '000001' : '000000';
  await page.getByLabel('Code à six chiffres').fill(wrong);
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Ce n’est pas ce code');

  await page.getByLabel('Code à six chiffres').fill(code);
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Qui est là ?' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Mireille C.', exact: true }).click();
  await expect(page).toHaveURL(`${ownTown.url}/moi`);
  await expect(page.getByRole('heading', { level: 1, name: 'Mireille C.' })).toBeVisible();
  await expectSound(page);

  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(`${ownTown.url}/`);
  quiet.allow(/401/);
  await page.goto(`${ownTown.url}/moi`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connectez-vous pour voir cette page');
});

test('somebody new chooses a name, emoji and right-to-left letters included', async ({ page, ownTown }) => {
  await askCode(page, ownTown, 'nouvelle@demo.example');
  await page.getByLabel('Code à six chiffres').fill(await codeFor(page, ownTown, 'nouvelle@demo.example'));
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByLabel('Mois', { exact: true }).selectOption('février');
  await page.getByLabel('Année').fill('1985');
  await page.getByLabel('Nom affiché').fill('نور 🌻');
  await page.getByRole('button', { name: 'Ouvrir mon espace' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'نور 🌻' })).toBeVisible();
});

test('a person of the demonstration enters by the quick door', async ({ page, ownTown, signInAs }) => {
  await signInAs('Camille V.', '/moi');
  await expect(page.getByRole('heading', { level: 1, name: 'Camille V.' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ouvrir la gestion' })).toHaveAttribute('href', '/gestion');
  expect(ownTown.url).toContain('localhost');
});

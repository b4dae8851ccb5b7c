import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { makeReady } from '../support/desk';
import { expect, test } from '../support/fixtures';
import { IDEAS } from '../support/idea';

const PROJECT = 2;

test('messages: a project is followed, what happens to it is read, and a link in the mail stops the mails', async ({
  page,
  ownTown,
  signInAs,
  otherBrowser,
}) => {
  const project = `/budgets/${IDEAS}/projets/${PROJECT}`;
  await signInAs('Aïssata D.', project);
  await page.getByRole('button', { name: 'Suivre ce projet' }).click();
  const cadence = page.getByLabel('Vous suivez ce projet. Vous prévenir');
  await expect(cadence).toHaveValue('INSTANT');
  await expectSound(page);

  const desk = await otherBrowser();
  await signInAs('Camille V.', '/', desk);
  await makeReady(desk, ownTown.url, IDEAS, PROJECT, '12 500');

  await expect(async () => {
    await visit(page, ownTown.url);
    await expect(page.getByRole('link', { name: /Mes messages.*2 non lus/ })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await page.getByRole('link', { name: /Mes messages/ }).click();
  await expect(page.getByText('2 messages non lus')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: /^Marquer comme lu.*recevable/ }).click();
  await expect(page.getByText('1 message non lu')).toBeVisible();
  await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
  await expect(page.getByText(/non lu/)).toHaveCount(0);

  // A stranger's browser: the link of a mail needs no account.
  const anywhere = await otherBrowser();
  await expect(async () => {
    await visit(anywhere, `${ownTown.url}/demo/courrier`);
    await expect(anywhere.getByText(/desabonner/).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  const mails = (await anywhere.locator('main').textContent()) ?? '';
  const link = /\/desabonner\/[\w-]{44}/.exec(mails)?.[0] ?? '';
  await visit(anywhere, ownTown.url + link);
  await expect(anywhere.getByText(/Vous ne recevrez plus de courriel sur/)).toBeVisible();
  await expectSound(anywhere);
  await anywhere.getByRole('button', { name: 'Ne plus recevoir' }).click();
  await expect(anywhere.getByRole('heading', { level: 1, name: 'C’est fait' })).toBeVisible();
  await expectSound(anywhere);
  await visit(page, ownTown.url + project);
  await expect(cadence).toHaveValue('NONE');
  await anywhere.getByRole('button', { name: /^Annuler/ }).click();
  await expect(anywhere.getByRole('button', { name: 'Ne plus recevoir' })).toBeVisible();
  await visit(anywhere, `${ownTown.url}${link.slice(0, -1)}`);
  await expect(anywhere.getByText('Ce lien n’est pas valable')).toBeVisible();
  await expectSound(anywhere);
});

import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { answerCriteria, makeReady } from '../support/desk';
import { expect, test } from '../support/fixtures';
import { IDEAS, submitIdea } from '../support/idea';

const REASON = 'Le terrain est privé : la Ville ne peut rien y construire. La place voisine conviendrait.';

test('review: an idea refused with a reason that its author reads, another admitted and costed', async ({
  page,
  ownTown,
  signInAs,
  otherBrowser,
}) => {
  await signInAs('Aïssata D.');
  await submitIdea(page, ownTown.url);
  const desk = await otherBrowser();
  await signInAs('Camille V.', `/gestion/${IDEAS}`, desk);
  await expectSound(desk);
  await desk.getByRole('link', { name: /Une fontaine devant la bibliothèque/ }).click();
  await expect(
    desk.getByRole('heading', { level: 1, name: 'Une fontaine devant la bibliothèque' }),
  ).toBeVisible();
  await desk.getByRole('button', { name: 'Publier la décision' }).click();
  await expect(desk.getByText('À corriger avant de publier')).toBeVisible();
  await answerCriteria(desk, ['terrain public']);
  await expect(desk.getByRole('radio', { name: /^Recevable/ })).toBeDisabled();
  await desk.getByRole('radio', { name: /^Non recevable/ }).check();
  await desk.getByLabel('La raison, comme elle sera publiée').fill(REASON);
  await expectSound(desk);
  await desk.getByRole('button', { name: 'Publier la décision' }).click();
  await expect(desk.getByText('La décision est publiée.')).toBeVisible();
  await expectSound(desk);

  await visit(page, `${ownTown.url}/moi`);
  await page.getByRole('link', { name: 'Une fontaine devant la bibliothèque' }).click();
  await expect(page.getByText('Non recevable').first()).toBeVisible();
  await expect(page.getByText(REASON)).toBeVisible();
  await expect(page.getByText('Le terrain n’appartient pas à la commune.')).toBeVisible();

  await makeReady(desk, ownTown.url, IDEAS, 2, '12 500');
  await expectSound(desk);
  await visit(page, `${ownTown.url}/budgets/${IDEAS}/projets/2`);
  await expect(page.getByText('Chiffré', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('12 500 €').first()).toBeVisible();
});

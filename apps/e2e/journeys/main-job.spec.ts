import { choose, deposited, toCheck, voteFor } from '../support/ballot';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { makeReady } from '../support/desk';
import { expect, test } from '../support/fixtures';
import { IDEAS } from '../support/idea';

test('the main job: ideas made ready, a vote opened, cast, changed, closed, counted and understood', async ({
  page,
  ownTown,
  signInAs,
  otherBrowser,
}) => {
  test.slow();
  const desk = await otherBrowser();
  await signInAs('Camille V.', `/gestion/${IDEAS}`, desk);
  await makeReady(desk, ownTown.url, IDEAS, 1, '8 000');
  await makeReady(desk, ownTown.url, IDEAS, 2, '12 500,50');
  await visit(desk, `${ownTown.url}/gestion/${IDEAS}`);
  await desk.getByRole('button', { name: 'Ouvrir le vote' }).click();
  const opening = desk.getByRole('dialog', { name: 'Ouvrir le vote et tout figer ?' });
  await opening.getByLabel('Oui, mettre fin à l’appel à idées').check();
  await expectSound(desk);
  await opening.getByRole('button', { name: 'Ouvrir le vote' }).click();
  const fingerprint = desk.getByRole('group', { name: 'Empreinte de ce qui est figé' });
  await expect(fingerprint).toHaveText(/^([0-9a-f]{4} ?){16}$/);
  const frozen = (await fingerprint.textContent()) ?? '';

  await visit(page, `${ownTown.url}/budgets/${IDEAS}`);
  await expect(page.getByText(frozen)).toBeVisible();
  await signInAs('Mireille C.');
  await voteFor(page, ownTown.url, [/arceaux à vélos/], IDEAS);
  await page.getByRole('button', { name: 'Changer mon bulletin' }).click();
  await choose(page, /banc à palabres/);
  await toCheck(page);
  await page.getByRole('button', { name: 'Remplacer mon bulletin' }).click();
  await expect(page.getByText('Votre nouveau bulletin a remplacé le premier.')).toBeVisible();
  await expect(deposited(page)).toBeVisible();

  await desk.getByRole('button', { name: 'Actualiser' }).click();
  await expect(desk.getByText('Autant de bulletins que de signatures.')).toBeVisible();
  await desk.getByRole('button', { name: 'Fermer le vote' }).click();
  const closing = desk.getByRole('dialog', { name: 'Fermer l’urne ?' });
  await expectSound(desk);
  await closing.getByRole('button', { name: 'Fermer et compter' }).click();
  await desk.getByRole('link', { name: 'Voir le dépouillement' }).click();

  await expect(desk.getByRole('heading', { level: 1, name: 'Un projet va se faire' })).toBeVisible({
    timeout: 15_000,
  });
  const winners = desk.getByRole('table', { name: 'Les projets retenus' });
  await expect(winners.getByRole('row', { name: /Un banc à palabres.* 1 12 500,50 €/ })).toBeVisible();
  // Nobody chose it: it fits in the envelope, and does not win.
  await expect(winners.getByRole('row', { name: /Des arceaux à vélos/ })).toHaveCount(0);
  const why = desk.getByRole('region', { name: /^Pourquoi « .*palabres.* » est retenu$/ });
  await expect(why).toContainText('Une personne le soutient.');
  await expect(desk.getByRole('link', { name: 'Bulletins (.pb)' })).toHaveAttribute('href', /bulletins\.pb$/);
  await expectSound(desk);
  await visit(page, `${ownTown.url}/budgets/${IDEAS}/voter`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Le vote est terminé');
});

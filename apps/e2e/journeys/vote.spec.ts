import {
  booth,
  cart,
  choose,
  deposited,
  joinRoll,
  lines,
  shownCode,
  toCheck,
  URN,
  VOTE,
  type Urn,
} from '../support/ballot';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

const DEAR = [/Toilettes publiques/, /aire de jeux inclusive/, /Végétaliser la cour/];
const SMALL = [
  /Boîtes à livres/,
  /Café des aidants/,
  /Composteurs/,
  /Fresque participative/,
  /Jardin partagé/,
];

test('vote: the limits of the cart, the code before the deposit, what was recorded, another mind', async ({
  page,
  ownTown,
  otherBrowser,
  signInAs,
}) => {
  const [before] = await ownTown.query<Urn>(URN, [VOTE]);
  await visit(page, booth(ownTown.url));
  await expect(lines(page)).toHaveCount(18);
  await expect(cart(page).getByRole('button', { name: 'Choisissez au moins un projet' })).toBeDisabled();
  await expectSound(page);

  await choose(page, ...DEAR);
  const crossing = page.getByRole('checkbox', { name: /Passage piéton surélevé/ });
  await expect(crossing).toBeDisabled();
  await expect(page.getByText('Il manque 9 000 €.').first()).toBeVisible();
  await expect(cart(page)).toContainText('18 000 €');
  await expectSound(page);
  for (const title of DEAR) await page.getByRole('checkbox', { name: title }).uncheck();
  await choose(page, ...SMALL);
  await expect(page.getByRole('checkbox', { name: /Deux fontaines/ })).toBeDisabled();
  await expect(page.getByText('Vous avez déjà 5 projets.').first()).toBeVisible();

  await toCheck(page);
  await expect(page.getByRole('heading', { name: 'Qui vote ?' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: 'Se connecter' }).last().click();
  await page.getByRole('button', { name: /Bastien R\./ }).click();
  await expectSound(page);
  await joinRoll(page);
  const code = await shownCode(page);
  await expectSound(page);
  await page.getByRole('button', { name: 'Déposer mon bulletin' }).click();
  await expect(page.getByRole('alert')).toContainText('Notez d’abord votre code');
  await page.getByLabel('J’ai noté mon code').check();
  await page.getByRole('button', { name: 'Déposer mon bulletin' }).click();
  await expect(deposited(page)).toBeVisible();
  await expect(page.getByText('À la fermeture, les bulletins sont mélangés')).toBeVisible();
  await expect(page.getByText('Ni l’heure, ni vos choix')).toBeVisible();
  await expectSound(page);

  const other = await otherBrowser();
  await signInAs('Bastien R.', `/budgets/${VOTE}/voter`, other);
  await expect(other.getByText('Vous avez déjà voté.')).toBeVisible();
  await choose(other, /Deux fontaines/);
  await toCheck(other);
  await other.getByLabel('Votre code de vote').fill('0'.repeat(26));
  await other.getByRole('button', { name: 'Remplacer mon bulletin' }).click();
  await expect(other.getByRole('alert')).toContainText('ce code n’ouvre aucun bulletin');
  await expectSound(other);
  await other.getByLabel('Votre code de vote').fill(code.toLowerCase());
  await other.getByRole('button', { name: 'Remplacer mon bulletin' }).click();
  await expect(other.getByText('Votre nouveau bulletin a remplacé le premier.')).toBeVisible();

  const [after] = await ownTown.query<Urn>(URN, [VOTE]);
  expect(after).toEqual({ signatures: (before?.signatures ?? 0) + 1, ballots: (before?.ballots ?? 0) + 1 });
});

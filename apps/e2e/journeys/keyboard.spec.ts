import { booth, deposited, PERSON } from '../support/ballot';
import { visit } from '../support/browser';
import { expect, test } from '../support/fixtures';
import { IDEA, propose } from '../support/idea';
import { press, tabTo, type } from '../support/keyboard';

/** The same in every order of day and month: browsers follow the system's. */
const BIRTH_DATE = '05051990';

test('by keyboard alone: signing in, voting', async ({ page, ownTown }) => {
  await visit(page, booth(ownTown.url));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('checkbox', { name: /Deux fontaines/ }), 'Space');
  await expect(page.getByRole('checkbox', { name: /Deux fontaines/ })).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Vérifier', exact: true }));
  await press(page, page.getByRole('main').getByRole('link', { name: 'Se connecter' }));
  await press(page, page.getByRole('button', { name: /Yanis B\./ }));

  await type(page, page.getByLabel('Prénom'), PERSON.givenName);
  await type(page, page.getByLabel('Nom de famille'), PERSON.familyName);
  await type(page, page.getByLabel('Date de naissance'), BIRTH_DATE);
  await tabTo(page, page.getByLabel('Où habitez-vous ?'));
  await page.keyboard.press('ArrowDown');
  await press(page, page.getByRole('button', { name: 'M’inscrire et continuer' }));
  await press(page, page.getByLabel('J’ai noté mon code'), 'Space');
  await press(page, page.getByRole('button', { name: 'Déposer mon bulletin' }));
  await expect(deposited(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Déposé' })).toBeFocused();
});

test('by keyboard alone: proposing an idea, its place on the map included', async ({
  page,
  ownTown,
  signInAs,
}) => {
  await signInAs('Aïssata D.');
  await visit(page, propose(ownTown.url));
  await type(page, page.getByLabel('Votre idée en une phrase'), IDEA.title);
  await tabTo(page, page.getByLabel('De quoi s’agit-il ?'));
  await page.keyboard.press('ArrowDown');
  await press(page, page.getByRole('button', { name: 'Continuer' }));
  await type(page, page.getByLabel('Racontez votre idée'), IDEA.body);
  await press(page, page.getByRole('button', { name: 'Continuer' }));
  await tabTo(page, page.getByRole('application', { name: 'Placer l’épingle sur le plan' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByText(/L’épingle est dans le quartier/)).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Continuer' }));
  await press(page, page.getByRole('button', { name: 'Continuer sans photo' }));
  await press(page, page.getByRole('button', { name: 'Déposer mon idée' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Votre idée est déposée' })).toBeFocused();
});

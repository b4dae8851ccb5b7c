import { expectNoSidewaysScroll } from '../support/checks';
import { expect, test } from '../support/fixtures';

const PAGES: readonly (readonly [path: string, title: RegExp, content: RegExp])[] = [
  ['/', /Cahors/, /Budget participatif Cahors 2027/],
  ['/budgets', /Budgets participatifs/, /Budget participatif Cahors 2026/],
  ['/budgets/cahors-2027', /Cahors 2027/, /150.000.€/],
  ['/budgets/cahors-2027/projets', /Les projets/, /Deux fontaines à eau potable/],
  ['/budgets/cahors-2027/projets/10', /Bains-douches municipaux/, /plafond/],
  ['/budgets/cahors-2026/resultats', /vont se faire/, /Vérifiez vous-même/],
  ['/budgets/cahors-2027/resultats', /pas encore là/, /Rien n’est compté avant la clôture/],
  ['/budgets/cahors-2028/proposer', /Proposer une idée/, /sur papier/],
  ['/budgets/cahors-2027/voter', /Voter demande JavaScript/, /Deux fontaines à eau potable/],
  ['/connexion', /Se connecter/, /l’accueil de la mairie vous aide/],
  ['/accessibilite', /[Aa]ccessibilité/, /Défenseur des droits/],
  ['/demo/courrier', /Courrier de la démonstration/, /ouverte à tous/],
  ['/style', /./, /./],
];

test(
  'without JavaScript every public page says what it has to say',
  { tag: '@no-js' },
  async ({ page, town }) => {
    for (const [path, title, content] of PAGES) {
      await page.goto(`${town.url}${path}`);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(title);
      await expect(page.getByRole('main'), path).toContainText(content);
      await expectNoSidewaysScroll(page);
    }
  },
);

test(
  'without JavaScript links, filters and the reasons of a result work',
  { tag: '@no-js' },
  async ({ page, town }) => {
    await page.goto(town.url);
    await page.getByRole('link', { name: 'Tous les budgets participatifs' }).first().click();
    await page
      .getByRole('link', { name: /Cahors 2027/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /Voir les projets/ })
      .first()
      .click();
    await page.getByLabel('Chercher un mot').fill('Pierre-Ilbert');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await expect(page.getByText('1 projet sur 24')).toBeVisible();
    await page.getByText('Filtrer les projets').click();
    await page.getByRole('link', { name: 'Au vote', exact: true }).click();
    await expect(page.getByText('1 projet sur 24')).toBeVisible();
    await page
      .getByRole('link', { name: 'Barre de street workout et agrès près du gymnase Pierre-Ilbert' })
      .first()
      .click();
    await expect(
      page.getByRole('heading', {
        level: 1,
        name: 'Barre de street workout et agrès près du gymnase Pierre-Ilbert',
      }),
    ).toBeVisible();

    await page.goto(`${town.url}/budgets/cahors-2026/resultats`);
    await page.getByRole('table', { name: 'Les projets retenus' }).getByRole('link').nth(1).click();
    await expect(page.getByRole('heading', { name: /^Pourquoi « .+ » est retenu$/ })).toBeVisible();
  },
);

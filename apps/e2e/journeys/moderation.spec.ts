import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

const PROJECT = '/budgets/cahors-2027/projets/10';

test(
  'moderation: a report, a decision with its reasons, an appeal before somebody else, shown again',
  { tag: '@desktop-only' },
  async ({ page, ownTown, signInAs, otherBrowser }) => {
    await ownTown.query(
      `UPDATE proposal SET author_id = (SELECT id FROM person WHERE display_name = 'Bastien R.'), title = 'Un titre de trop'
        WHERE number = 10 AND edition_id = (SELECT id FROM edition WHERE slug = 'cahors-2027')`,
    );
    await ownTown.query(
      `INSERT INTO role_grant (person_id, role, since)
       SELECT id, 'moderator', now() FROM person WHERE display_name = 'Camille V.'`,
    );
    const anybody = await otherBrowser();

    // Without an account: what is missing is said, what was typed stays.
    await visit(anybody, ownTown.url + PROJECT);
    await anybody.getByRole('link', { name: 'Signaler ce contenu' }).click();
    await anybody.getByLabel('Dites-le avec vos mots').fill('Le titre vise quelqu’un.');
    await anybody.getByRole('button', { name: 'Envoyer le signalement' }).click();
    await expect(anybody.getByRole('alert').first()).toBeFocused();
    await expect(anybody.getByLabel('Dites-le avec vos mots')).toHaveValue('Le titre vise quelqu’un.');
    await expectSound(anybody);
    await anybody.getByRole('radio', { name: /Injure/ }).check();
    await anybody.getByRole('button', { name: 'Envoyer le signalement' }).click();
    await expect(anybody.getByText('Votre signalement est bien arrivé.')).toBeVisible();

    const moderator = await otherBrowser();
    await signInAs('Camille V.', '/gestion/moderation', moderator);
    await expectSound(moderator);
    await moderator.getByRole('link', { name: 'Un titre de trop' }).click();
    await expect(moderator.getByText('Le titre vise quelqu’un.')).toBeVisible();
    await moderator.getByRole('radio', { name: /^Masquer/ }).check();
    await moderator.getByLabel('Raison', { exact: true }).first().selectOption('insult');
    await moderator.getByRole('radio', { name: 'Le règlement' }).check();
    await moderator.getByLabel('Article').fill('Article 4 du règlement');
    await moderator.locator('#facts').fill('Le titre injurie une personne nommée.');
    await expectSound(moderator);
    await moderator.getByRole('button', { name: 'Enregistrer et prévenir' }).click();
    await expect(moderator.getByRole('heading', { name: 'Masqué' })).toBeVisible();

    await visit(anybody, ownTown.url + PROJECT);
    await expect(anybody.getByRole('heading', { name: 'Projet n° 10 masqué' })).toBeVisible();
    await expect(anybody.getByText('Un titre de trop')).toHaveCount(0);

    await signInAs('Bastien R.', '/moi/moderation');
    await page.getByRole('link', { name: 'Le contenu est masqué' }).click();
    await expect(page.getByText('Le titre injurie une personne nommée.')).toBeVisible();
    await page
      .getByLabel('Pourquoi cette décision')
      .fill('Le titre ne vise personne : c’est une plaisanterie.');
    await expectSound(page);
    await page.getByRole('button', { name: 'Contester la décision' }).click();
    await expect(page.getByText('Une autre personne que la première la relit')).toBeVisible();

    // Who decided may not answer; somebody else may.
    await visit(moderator, `${ownTown.url}/gestion/moderation`);
    await moderator.getByRole('link', { name: 'Un titre de trop' }).click();
    await expect(moderator.getByText('Vous avez pris la décision contestée')).toBeVisible();
    const second = await otherBrowser();
    await signInAs('Dominique T.', '/gestion/moderation', second);
    await second.getByRole('link', { name: 'Un titre de trop' }).click();
    await second.getByRole('radio', { name: /La décision est annulée/ }).check();
    await second.locator('#facts').fill('Après une seconde lecture, personne n’est visé.');
    await second.getByRole('button', { name: 'Enregistrer et prévenir' }).click();
    await expect(second.getByRole('heading', { name: /Affiché de nouveau/ })).toBeVisible();

    await visit(anybody, ownTown.url + PROJECT);
    await expect(anybody.getByRole('heading', { name: 'Un titre de trop' })).toBeVisible();
    await page.reload();
    await page.getByRole('link', { name: 'Lire la réponse' }).click();
    await expect(page.getByText('Après une seconde lecture')).toBeVisible();
    await visit(anybody, `${ownTown.url}/moderation`);
    await expect(anybody.getByText('moins de 5').first()).toBeVisible();
    await expectSound(anybody);
  },
);

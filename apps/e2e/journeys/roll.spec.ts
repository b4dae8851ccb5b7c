import { booth, choose, joinRoll, shownCode, toCheck, VOTE } from '../support/ballot';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

const PROJECT = /Deux fontaines/;

test(
  'the roll: one agent asks to take somebody off it, another confirms, she reads why and how to contest it, and the town reads how many',
  { tag: '@desktop-only' },
  async ({ page, ownTown, signInAs, otherBrowser }) => {
    const [home, second] = [await otherBrowser(), await otherBrowser()];
    await signInAs('Aïssata D\\.', '/', home);
    await visit(home, booth(ownTown.url));
    await choose(home, PROJECT);
    await toCheck(home);
    await joinRoll(home);
    await shownCode(home);

    await signInAs('Camille V\\.', `/gestion/${VOTE}`);
    await page.getByRole('link', { name: 'Liste des votants' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Liste des votants' })).toBeVisible();
    await page.getByRole('button', { name: 'Demander de la retirer' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByLabel('Qui ?').fill('Aïssata');
    await page.getByRole('option', { name: /Aïssata/ }).click();
    await page.getByLabel('Motif').selectOption({ label: 'a déménagé hors de la ville' });
    await page.getByLabel('Pourquoi ?').fill('Courrier revenu deux fois.');
    await expectSound(page);
    await page.getByRole('button', { name: 'Demander de la retirer' }).click();
    await expect(page.getByText('La demande est faite.', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Confirmer' })).toHaveCount(0);

    await signInAs('Dominique T\\.', `/gestion/${VOTE}/liste`, second);
    await expect(second.getByText('Motif : a déménagé hors de la ville.')).toBeVisible();
    await expectSound(second);
    await second.getByRole('button', { name: 'Confirmer' }).click();
    await expect(second.getByText('C’est confirmé, et fait.')).toBeVisible();

    // The booth opens where she left it.
    await visit(home, booth(ownTown.url));
    await expect(
      home.getByRole('heading', { name: 'Vous n’êtes plus sur la liste des votants' }),
    ).toBeVisible();
    await expect(home.getByText(/a déménagé hors de la ville/)).toBeVisible();
    await expectSound(home);

    await visit(home, `${ownTown.url}/budgets/${VOTE}`);
    await expect(home.getByText('1 personne retirée, motif : a déménagé hors de la ville.')).toBeVisible();
  },
);

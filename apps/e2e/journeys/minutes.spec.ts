import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

const COUNCIL = '/instances/conseil-citoyen-de-terre-rouge';
const MINUTES = `${COUNCIL}/seances/2/compte-rendu`;
const NEXT = `${COUNCIL}/seances/3`;

const part = (page: Page) => page.getByRole('region', { name: '2. Suites des décisions : où en est chacun' });
const write = async (page: Page, text: string) => {
  await part(page).getByRole('textbox').fill(text);
  await part(page).getByRole('button', { name: 'Enregistrer cette partie' }).click();
};

test(
  'minutes are written by two people at once, brought together, approved by the next meeting and published',
  { tag: '@desktop-only' },
  async ({ page: nour, ownTown, signInAs, otherBrowser }) => {
    test.slow();
    const elsa = await otherBrowser();
    await elsa.setViewportSize({ width: 360, height: 740 });
    await signInAs('Nour A.', `${MINUTES}/ecrire`, nour);
    await signInAs('Elsa T.', `${MINUTES}/ecrire`, elsa);
    await write(nour, 'Le sol souple est posé.');
    await expect(part(nour).getByText('est enregistré.')).toBeVisible();
    await write(elsa, 'Le portillon est commandé.');
    await expect(part(elsa).getByRole('heading', { name: 'Deux textes à réunir' })).toBeVisible();
    await expectSound(elsa);
    await part(elsa).getByRole('radio', { name: 'Les deux' }).check();
    await part(elsa).getByRole('button', { name: 'Enregistrer le texte réuni' }).click();
    await expect(part(elsa).getByRole('textbox')).toHaveValue(/posé\.[^]*commandé\./);

    await visit(nour, `${ownTown.url}${MINUTES}/ecrire`);
    await nour.getByRole('button', { name: 'Mettre aux voix' }).click();
    await expect(nour.getByText('Le vote n’est pas encore ouvert.')).toBeVisible();
    await expectSound(nour);

    await visit(nour, `${ownTown.url}${NEXT}/pupitre`);
    await nour.getByRole('button', { name: 'Ouvrir la séance' }).click();
    await expect(nour.getByText('La séance est ouverte.')).toBeVisible();
    await ownTown.query(
      `INSERT INTO presence (meeting_id, seat_id, came_at, way)
       SELECT meeting_id, meeting_seat.id, now(), 'list'
         FROM meeting_seat JOIN meeting ON meeting.id = meeting_id AND meeting.state = 'in_session'`,
    );
    await nour.getByRole('button', { name: 'Ouvrir le vote' }).click();
    await expect(nour.getByRole('heading', { name: 'Compter les mains levées' })).toBeVisible();

    // A tab of yesterday: the text is what the room is voting on.
    await write(elsa, 'Autre chose.');
    await expect(part(elsa).getByRole('alert')).toContainText('en train d’être voté');
    await expect(part(elsa).getByRole('textbox')).toHaveValue('Autre chose.');

    await nour.getByLabel('Pour', { exact: true }).fill('15');
    await nour.getByLabel('Contre', { exact: true }).fill('0');
    await nour.getByLabel('Abstention', { exact: true }).fill('1');
    await nour.getByRole('button', { name: 'Enregistrer ce compte' }).click();
    await expect(nour.getByText('Compte gardé')).toBeVisible();
    await nour.getByRole('button', { name: 'Clore le vote' }).click();
    await expect(nour.getByText('Adopté', { exact: true }).first()).toBeVisible();

    await visit(nour, `${ownTown.url}${MINUTES}/ecrire`);
    await nour.getByRole('button', { name: 'Noter l’approbation' }).click();
    await nour.getByRole('button', { name: 'Publier' }).click();
    await expect(nour.getByText('Publié : tout le monde le lit.')).toBeVisible();

    await visit(elsa, `${ownTown.url}${MINUTES}/ecrire`);
    await expect(elsa.getByRole('heading', { name: /Votre texte, pas enregistré/ })).toBeVisible();

    const resident = await otherBrowser();
    await visit(resident, `${ownTown.url}${MINUTES}`);
    await expect(resident.getByText('Approuvé par un vote de la séance n° 3.')).toBeVisible();
    await expect(resident.getByText('Le portillon est commandé.')).toBeVisible();
    await expectSound(resident);
  },
);

import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import type { Town } from '../support/town';

const COUNCIL = 'conseil-citoyen-de-terre-rouge';
const NUMBER = 900;
const MEETING = `/instances/${COUNCIL}/seances/${NUMBER}`;
const WORDING = 'Demander à la Ville une réponse écrite ?';

/** A meeting in an hour that is not called yet, with one point; a demonstration person sits in the council. */
async function aMeeting(town: Town): Promise<void> {
  await town.query(
    `UPDATE membership SET person_id = (SELECT id FROM person WHERE display_name = 'Aïssata D.' LIMIT 1)
      WHERE id = (SELECT m.id FROM membership m JOIN body b ON b.id = m.body_id
                   WHERE b.slug = $1 AND m.state = 'active' AND m.reserve_rank IS NULL
                   ORDER BY m.position LIMIT 1)`,
    [COUNCIL],
  );
  await town.query(
    `WITH made AS (
       INSERT INTO meeting (space, number, title, starts_at, ends_at, place)
       SELECT 'body:' || id, $2, 'Séance plénière', now() + interval '1 hour', now() + interval '3 hours', 'Espace social'
         FROM body WHERE slug = $1 RETURNING id)
     INSERT INTO agenda_item (meeting_id, position, title, kind, minutes)
     SELECT id, 1, 'Étude urbaine', 'decision', 25 FROM made`,
    [COUNCIL, NUMBER],
  );
}

/** What the desk offers for each person, in the order of the list: the names in the labels of these buttons. */
const namesIn = (desk: Page, label: RegExp): Promise<string[]> =>
  desk
    .getByRole('button', { name: label })
    .evaluateAll(
      (buttons, source) =>
        buttons.map((button) => new RegExp(source).exec(button.getAttribute('aria-label') ?? '')?.[1] ?? ''),
      label.source,
    );

test(
  'a meeting is opened, its quorum reached, a question voted by name and closed, on three screens at once',
  { tag: '@desktop-only' },
  async ({ page: phone, ownTown, signInAs, otherBrowser }) => {
    test.slow();
    await aMeeting(ownTown);
    const desk = await otherBrowser();
    await signInAs('Nour A.', `${MEETING}/preparer`, desk);
    await desk.getByRole('button', { name: 'Convoquer la séance' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Convoquer', exact: true }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Convoquer quand même' }).click();
    await expect(desk.getByText('La séance est convoquée')).toBeVisible();
    await visit(desk, `${ownTown.url}${MEETING}/pupitre`);
    await desk.getByRole('button', { name: 'Ouvrir la séance' }).click();
    await expect(desk.getByText('La séance est ouverte.')).toBeVisible();

    const screen = await desk.context().newPage();
    await visit(screen, `${ownTown.url}${MEETING}/ecran`);
    await signInAs('Aïssata D.', `${MEETING}/telephone`, phone);
    await phone.setViewportSize({ width: 360, height: 740 });
    await expect(phone.getByRole('button', { name: 'Je suis là' })).toBeVisible();

    await desk.getByLabel('Question', { exact: true }).fill(WORDING);
    await desk.getByRole('button', { name: 'Préparer cette question' }).click();
    await desk.getByRole('button', { name: 'Ouvrir le vote' }).click();
    await expect(desk.getByRole('alert')).toContainText('Le quorum n’est pas atteint');

    const names = await namesIn(desk, /^Noter l’arrivée de (.+)$/);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      await desk.getByRole('button', { name: `Noter l’arrivée de ${name}`, exact: true }).click();
      await expect(desk.getByText(`Arrivée notée : ${name}.`)).toBeVisible();
    }
    await expect(phone.getByText('Vous êtes noté présent ou notée présente')).toBeVisible();
    await expect(screen.getByText('Quorum atteint')).toBeVisible();

    await desk.getByRole('button', { name: 'Ouvrir le vote' }).click();
    await phone.getByRole('button', { name: 'Pour', exact: true }).click();
    await phone.getByRole('button', { name: 'Confirmer : Pour' }).click();
    await expect(phone.getByText('Votre voix : Pour.')).toBeVisible();
    await expect(screen.getByText(`1 vote reçu sur ${names.length}.`)).toBeVisible();
    await expect(screen.getByText(/Pour|Contre|Adopté/)).toHaveCount(0);
    for (const each of [phone, desk, screen]) await expectSound(each);

    // A phone that dies comes back where the room is.
    await phone.reload();
    await expect(phone.getByText('Votre voix : Pour.')).toBeVisible();
    const silent = await namesIn(desk, /^(.+)\s: Pour$/);
    expect(silent).toHaveLength(names.length - 1);
    for (const name of silent) {
      await desk.getByRole('button', { name: `${name} : Pour`, exact: true }).click();
      await expect(desk.getByText(`Saisi. ${name} : Pour.`)).toBeVisible();
    }
    await desk.getByRole('button', { name: 'Clore le vote' }).click();
    for (const each of [phone, screen])
      await expect(each.getByText('Adopté', { exact: true }).first()).toBeVisible();
    await expectSound(screen);

    await desk.getByRole('button', { name: 'Lever la séance' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Lever la séance' }).click();
    await expect(screen.getByText('La séance est levée').first()).toBeVisible();
  },
);

import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { Front } from '../support/servers/front';
import type { Town } from '../support/town';

const COUNCIL = 'conseil-citoyen-de-terre-rouge';
const FIRST = 900;
const SECOND = 901;
const meeting = (number: number) => `/instances/${COUNCIL}/seances/${number}`;
const MEETING = meeting(FIRST);
const WORDING = 'Demander à la Ville une réponse écrite ?';
const SECRET = 'Confier la parole du conseil à la même personne ?';

/** Two meetings that are not called yet, an hour apart; two demonstration people sit in the council. */
async function twoMeetings(town: Town): Promise<void> {
  for (const [index, name] of ['Aïssata D.', 'Yanis B.'].entries())
    await town.query(
      `UPDATE membership SET person_id = (SELECT id FROM person WHERE display_name = $2 LIMIT 1)
        WHERE id = (SELECT m.id FROM membership m JOIN body b ON b.id = m.body_id
                     WHERE b.slug = $1 AND m.state = 'active' AND m.reserve_rank IS NULL
                     ORDER BY m.position OFFSET $3 LIMIT 1)`,
      [COUNCIL, name, index],
    );
  await town.query(
    `WITH made AS (
       INSERT INTO meeting (space, number, title, starts_at, ends_at, place)
       SELECT 'body:' || id, $2 + n, 'Séance plénière', now() + interval '1 hour' + n * interval '1 hour',
              now() + interval '3 hours' + n * interval '1 hour', 'Espace social'
         FROM body, (VALUES (0), (1)) each (n) WHERE slug = $1 RETURNING id)
     INSERT INTO agenda_item (meeting_id, position, title, kind, minutes)
     SELECT id, 1, 'Étude urbaine', 'decision', 25 FROM made`,
    [COUNCIL, FIRST],
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

/** Signs in by the quick door of the address that all share, and opens a page of the meeting. */
async function come(page: Page, front: Front, name: string, path: string): Promise<void> {
  await visit(page, `${front.url}/connexion?retour=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await expect(page).toHaveURL(`${front.url}${path}`);
}

async function callAndOpen(desk: Page, front: Front, number: number): Promise<void> {
  await visit(desk, `${front.url}${meeting(number)}/preparer`);
  await desk.getByRole('button', { name: 'Convoquer la séance' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Convoquer', exact: true }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Convoquer quand même' }).click();
  await expect(desk.getByText('La séance est convoquée')).toBeVisible();
  await visit(desk, `${front.url}${meeting(number)}/pupitre`);
  await desk.getByRole('button', { name: 'Ouvrir la séance' }).click();
  await expect(desk.getByText('La séance est ouverte.')).toBeVisible();
}

async function note(desk: Page, what: 'l’arrivée' | 'la sortie', name: string): Promise<void> {
  await desk.getByRole('button', { name: `Noter ${what} de ${name}`, exact: true }).click();
  const said = what === 'la sortie' ? 'Sortie notée' : 'Arrivée notée';
  await expect(desk.getByText(`${said} : ${name}.`)).toBeVisible();
}

async function putToTheVote(desk: Page, wording: string, method: string): Promise<void> {
  const field = desk.getByLabel('Question', { exact: true });
  if (!(await field.isVisible())) await desk.getByText('Écrire une question').click();
  await field.fill(wording);
  await desk.getByLabel('Façon de voter').selectOption({ label: method });
  await desk.getByRole('button', { name: 'Préparer cette question' }).click();
  await desk.getByRole('button', { name: 'Ouvrir le vote' }).click();
}

/** What the phone says of whose seat this is. */
const nameOf = async (phone: Page): Promise<string> =>
  (await phone.getByText(/^Votre place\s:/).innerText()).replace(/^.*:\s/, '');

/** Hers, then the one that she carries. */
async function voteForBoth(phone: Page, kept: RegExp): Promise<void> {
  for (const [index, whose] of [/^Votre vote$/, /^Vote de /].entries()) {
    const voice = phone.getByRole('group', { name: whose });
    await voice.getByRole('button', { name: 'Pour', exact: true }).click();
    await phone.getByRole('button', { name: 'Confirmer : Pour' }).click();
    await expect(phone.getByText(kept)).toHaveCount(index + 1);
  }
}

async function closeMeeting(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Lever la séance' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Lever la séance' }).click();
  await expect(desk.getByText(/^Séance levée à/)).toBeVisible();
}

/** Minutes of the first meeting: drafted from what happened, proposed, voted on at the second, published. */
async function approveMinutes(desk: Page, front: Front, names: readonly string[]): Promise<void> {
  const minutes = `${front.url}${MEETING}/compte-rendu/ecrire`;
  await visit(desk, minutes);
  await desk.getByRole('button', { name: 'Faire un premier texte' }).click();
  await expect(desk.getByText(WORDING).first()).toBeVisible();
  await desk.getByRole('button', { name: 'Proposer aux membres' }).click();
  await expect(desk.getByText('Proposé', { exact: true }).first()).toBeVisible();
  await callAndOpen(desk, front, SECOND);
  for (const name of names) await note(desk, 'l’arrivée', name);
  await visit(desk, minutes);
  await desk.getByRole('button', { name: 'Mettre aux voix' }).click();
  await desk.getByRole('link', { name: `Ouvrir le pupitre de la séance n° ${SECOND}` }).click();
  await desk.getByRole('button', { name: 'Ouvrir le vote' }).click();
  await desk.getByLabel('Pour', { exact: true }).fill(String(names.length));
  for (const none of ['Contre', 'Abstention']) await desk.getByLabel(none, { exact: true }).fill('0');
  await desk.getByRole('button', { name: 'Enregistrer ce compte' }).click();
  await expect(desk.getByText('Compte gardé')).toBeVisible();
  await desk.getByRole('button', { name: 'Clore le vote' }).click();
  await expect(desk.getByText('Adopté', { exact: true }).first()).toBeVisible();
  await visit(desk, minutes);
  await desk.getByRole('button', { name: 'Noter l’approbation' }).click();
  await desk.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(desk.getByText('Publié', { exact: true }).first()).toBeVisible();
}

test(
  'a whole meeting on three screens at once, with a phone and a server that die',
  { tag: '@desktop-only' },
  async ({ page: phone, ownTown, otherBrowser, quiet }) => {
    test.slow();
    await twoMeetings(ownTown);
    const twin = await ownTown.twin();
    const front = await Front.before([ownTown.url, twin.url]);
    const desk = await otherBrowser();
    await come(desk, front, 'Nour A.', MEETING);
    await callAndOpen(desk, front, FIRST);
    const screen = await desk.context().newPage();
    await visit(screen, `${front.url}${MEETING}/ecran`);
    await come(phone, front, 'Aïssata D.', `${MEETING}/telephone`);
    await phone.setViewportSize({ width: 360, height: 740 });

    // She says that she is there with the code of the room; the desk confirms, and notes the others in the list.
    const code = await desk.locator('.qr-address').first().textContent();
    await phone.getByLabel('Code de la salle').fill(code ?? '');
    await phone.getByRole('button', { name: 'Je suis là' }).click();
    await desk.getByRole('button', { name: 'Confirmer 1 arrivée signalée' }).click();
    await expect(phone.getByText('Vous êtes noté présent ou notée présente')).toBeVisible();
    const other = await otherBrowser();
    await come(other, front, 'Yanis B.', `${MEETING}/telephone`);
    const [hers, his] = await Promise.all([nameOf(phone), nameOf(other)]);
    const names = (await namesIn(desk, /^Noter l’arrivée de (.+)$/))
      .filter((name) => name !== his)
      .slice(0, 6);
    for (const name of names) await note(desk, 'l’arrivée', name);
    await expect(screen.getByText('il manque 1 personne')).toBeVisible();

    // A proxy makes the quorum; one who leaves loses it; one who comes back regains it.
    await other.getByRole('button', { name: 'Donner pouvoir' }).click();
    await other.getByLabel('À qui').selectOption({ label: hers });
    await other.getByRole('button', { name: 'Confirmer le pouvoir' }).click();
    await expect(other.getByText(`${hers} porte votre voix.`)).toBeVisible();
    await expect(phone.getByText(`Vous portez aussi la voix de ${his}.`)).toBeVisible();
    await expect(screen.getByText('Quorum atteint')).toBeVisible();
    const [leaves = ''] = names;
    await note(desk, 'la sortie', leaves);
    await expect(screen.getByText('il manque 1 personne')).toBeVisible();
    await putToTheVote(desk, WORDING, 'Vote public, par son nom');
    await expect(desk.getByRole('alert')).toContainText('Le quorum n’est pas atteint');
    await note(desk, 'l’arrivée', leaves);
    await expect(screen.getByText('Quorum atteint')).toBeVisible();

    await desk.getByRole('button', { name: 'Ouvrir le vote' }).click();
    await voteForBoth(phone, /C’est enregistré/);
    await expect(screen.getByText('2 votes reçus sur 8.')).toBeVisible();
    await expect(screen.getByText(/Pour|Contre|Adopté/)).toHaveCount(0);
    for (const each of [phone, desk, screen]) await expectSound(each);

    // Her phone dies; another finds her where the room is. Then a server dies, and the room goes on with the other.
    await phone.close();
    const again = await otherBrowser();
    await come(again, front, 'Aïssata D.', `${MEETING}/telephone`);
    await expect(again.getByText('Votre voix : Pour.')).toBeVisible();
    quiet.allow(/ERR_|WebSocket|Failed to load resource/);
    await ownTown.kill();
    const silent = await namesIn(desk, /^(.+)\s: Contre$/);
    expect(silent).toEqual(expect.arrayContaining(names));
    for (const name of silent) {
      const against = desk.getByRole('button', { name: `${name} : Contre`, exact: true });
      // What was on its way to the server that died is said not to have left, and sent again.
      await expect(async () => {
        if (await against.isVisible()) await against.click();
        await expect(against).toBeHidden({ timeout: 3_000 });
      }).toPass({ timeout: 20_000 });
    }
    await expect(screen.getByText('8 votes reçus sur 8.')).toBeVisible({ timeout: 20_000 });
    await desk.getByRole('button', { name: 'Clore le vote' }).click();
    for (const each of [again, screen])
      await expect(each.getByText('Non adopté', { exact: true }).first()).toBeVisible();

    // Without network she raises her hand all the same: it goes when the network is back.
    await again.context().setOffline(true);
    await again.getByRole('button', { name: 'Lever la main' }).click();
    await expect(again.getByText('votre main est notée sur ce téléphone')).toBeVisible();
    await again.context().setOffline(false);
    await expect(desk.getByRole('button', { name: `Donner la parole à ${hers}` }).first()).toBeVisible({
      timeout: 20_000,
    });

    // In secret: nobody is told how, but a unanimous result tells it by itself, and says so.
    await putToTheVote(desk, SECRET, 'Vote secret');
    await expect(again.getByText('la personne qui tient le serveur').first()).toBeVisible();
    await voteForBoth(again, /bulletin secret .*est déposé/);
    await desk.getByRole('button', { name: 'Clore le vote' }).click();
    await expect(screen.getByText('Toutes les voix vont dans le même sens')).toBeVisible();

    await closeMeeting(desk);
    for (const each of [again, screen])
      await expect(each.getByText('La séance est levée').first()).toBeVisible();

    await approveMinutes(desk, front, [...names, hers, his]);
    await visit(again, `${front.url}${MEETING}/compte-rendu`);
    await expect(again.getByText(`Approuvé par un vote de la séance n° ${SECOND}. Pour : 8.`)).toBeVisible();
    await front.close();
    await twin.close();
  },
);

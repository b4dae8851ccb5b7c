import sharp from 'sharp';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { fillIdea, IDEA, IDEAS, onward, propose } from '../support/idea';

/** A photo as a phone makes it, with where it was taken. */
const photo = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#7aa5c0' } })
    .withExif({ IFD0: { Make: 'Essai' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 26/1 0/1' } })
    .jpeg()
    .toBuffer();

test('propose: written signed out, kept through signing in, with a photo and a place, then found again', async ({
  page,
  ownTown,
}) => {
  await visit(page, propose(ownTown.url));
  await page.getByLabel('Votre idée en une phrase').fill('Un banc sous le marronnier');
  await expect(page.getByText('Des idées proches existent déjà')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Un banc à palabres sous le grand marronnier' })).toBeVisible();
  await expectSound(page);
  await onward(page);
  await expect(page.getByText('À corriger avant de continuer')).toBeVisible();
  await expectSound(page);

  await fillIdea(page, ownTown.url);
  await page.getByRole('link', { name: 'Se connecter pour joindre une photo' }).click();
  await page.getByRole('button', { name: /Aïssata D\./ }).click();
  await expect(page).toHaveURL(/proposer\?etape=4$/);
  await page
    .getByLabel('Choisir une photo')
    .setInputFiles({ name: 'place.jpg', mimeType: 'image/jpeg', buffer: await photo() });
  await expect(page.getByText('Fichier ajouté', { exact: true })).toBeVisible();
  await expectSound(page);

  await page.getByRole('button', { name: 'Revenir' }).click();
  await page
    .getByRole('application', { name: 'Placer l’épingle sur le plan' })
    .click({ position: { x: 90, y: 90 } });
  await expect(page.getByText(/L’épingle est dans le quartier/)).toBeVisible();
  await expectSound(page);
  await onward(page);
  await onward(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Tout est bon ?' })).toBeVisible();
  await expect(page.getByText(IDEA.title)).toBeVisible();
  await expect(page.getByText(IDEA.body)).toBeVisible();
  await expectSound(page);

  await page.getByRole('button', { name: 'Déposer mon idée' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Votre idée est déposée' })).toBeVisible();
  await expect(page.getByText(/L’équipe du budget participatif vérifie/)).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: 'Voir ma proposition' }).click();
  await expect(page.getByRole('heading', { level: 1, name: IDEA.title })).toBeVisible();
  await expect(page.getByText('C’est votre proposition.')).toBeVisible();
  await expectSound(page);

  await visit(page, `${ownTown.url}/budgets/${IDEAS}/projets`);
  await expect(page.getByRole('link', { name: IDEA.title })).toBeVisible();
  await visit(page, `${ownTown.url}/moi`);
  await expect(page.getByRole('link', { name: IDEA.title })).toBeVisible();
  const [row] = await ownTown.query<{ neighbourhood_slug: string; map_x: number; exif: boolean }>(
    `SELECT p.neighbourhood_slug, p.map_x FROM proposal p WHERE p.title = $1`,
    [IDEA.title],
  );
  expect(row?.map_x).toBeGreaterThan(0);
});

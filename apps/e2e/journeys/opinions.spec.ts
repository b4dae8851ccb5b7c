import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { mailed } from '../support/sign-in/child';

const BODY = '/instances/conseil-citoyen-de-terre-rouge';
const LANDLORD = 'courrier@bailleur.example';
const REASON = 'D’accord pour les arbres. Pas pour les bancs : ils ne sont pas à nous.';
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function sendTo(page: Page, office: string, email: string): Promise<void> {
  await page.getByLabel('Destinataire').fill(office);
  await page.getByRole('textbox', { name: 'Adresse officielle' }).fill(email);
  await page.getByLabel('Réponse attendue le').fill(dayFromNow(20));
  await page.getByRole('button', { name: 'Transmettre' }).click();
  await expect(page.getByText(office)).toBeVisible();
}

test('an opinion: amended, adopted, sent; an office answers in part by its link and a code, another is late', async ({
  page,
  ownTown,
  otherBrowser,
  signInAs,
}) => {
  await signInAs('Nour A.', `/gestion${BODY}/avis`);
  await page.getByRole('link', { name: 'Replanter les arbres de la placette' }).click();
  await page.getByLabel('Votre réponse, avec la raison').fill('Bonne remarque, nous écrivons la saison.');
  await page.getByRole('button', { name: 'Accepter' }).click();
  await expect(page.getByLabel('Texte', { exact: true })).toHaveValue(/à l’automne, quand on plante/);
  await expectSound(page);

  await page.getByRole('button', { name: 'Adopter l’avis' }).click();
  await expect(page.getByRole('alert')).toContainText('À corriger');
  await page.getByLabel('Jour du vote').fill(dayFromNow(-1));
  await page.getByLabel('Séance').fill('Plénière, centre social');
  await page.getByLabel('Voix pour').fill('11');
  await page.getByLabel('Voix contre').fill('1');
  await page.getByLabel('Abstentions').fill('2');
  await page.getByRole('button', { name: 'Adopter l’avis' }).click();
  await expect(page.getByText('Le texte est adopté')).toBeVisible();
  await sendTo(page, 'Bailleur (fictif)', LANDLORD);
  await sendTo(page, 'Ville, voirie (fictive)', 'voirie@ville.example');
  await expectSound(page);

  const office = await otherBrowser();
  await visit(office, `${ownTown.url}/avis/repondre/${'A'.repeat(43)}`);
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Ce lien n’ouvre rien');
  const link = await mailed(office, ownTown, LANDLORD, /\/avis\/repondre\/[\w-]{43}/);
  await visit(office, ownTown.url + link);
  await office.getByRole('radio', { name: 'Suivi en partie' }).check();
  await office.getByLabel('Pourquoi').fill(REASON);
  await office.getByLabel('Code à six chiffres').fill('12');
  await office.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(office.getByRole('alert')).toContainText('À corriger');
  await office.getByLabel('Code à six chiffres').fill('123456');
  await office.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(office.getByText('Ce code ne sert plus')).toBeVisible();
  await expect(office.getByLabel('Pourquoi')).toHaveValue(REASON);
  await expectSound(office);
  await office.getByRole('button', { name: 'Recevoir le code' }).click();
  await expect(office.getByText('Code envoyé à c…@bailleur.example')).toBeVisible();
  await office.getByLabel('Code à six chiffres').fill(await mailed(office, ownTown, LANDLORD, /\b\d{6}\b/));
  await office.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Réponse publiée');
  await expectSound(office);

  await ownTown.query(
    `UPDATE opinion_recipient SET due_on = current_date - 12 WHERE email = 'voirie@ville.example'`,
  );
  await visit(office, `${ownTown.url}${BODY}/avis/4`);
  await expect(office.getByText('Suivi en partie')).toBeVisible();
  await expect(office.getByText(REASON)).toBeVisible();
  await expect(office.getByText(/En retard de 1[123] jours/)).toBeVisible();
  await expectSound(office);
  await visit(office, `${ownTown.url}${BODY}/avis`);
  await expectSound(office);
});

import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

const BODY = 'conseil-citoyen-de-terre-rouge';

test('a member from her invitation to her leaving, losing nothing when she signs in @phone-only', async ({
  page,
  ownTown,
  signInAs,
  otherBrowser,
}) => {
  const keeper = await otherBrowser();
  await signInAs('Nour A.', `/gestion/instances/${BODY}`, keeper);
  await keeper.locator('summary').filter({ hasText: 'Ajouter une personne' }).press('Enter');
  await keeper.locator('#add-name').fill('Fictive Invitée');
  await keeper.locator('#add-email').fill('invitee@demo.example');
  await keeper.getByRole('button', { name: 'Ajouter', exact: true }).press('Enter');
  await keeper.getByRole('button', { name: 'Inviter 1 personne par courriel' }).press('Enter');
  await expect(keeper.getByText('L’invitation est partie.')).toBeVisible();
  const link = async (): Promise<string> => {
    const mails = await ownTown.query<{ text: string }>(
      `SELECT text FROM demo_mail WHERE recipient = 'invitee@demo.example'`,
    );
    return /\/invitation\/[\w-]{43}/.exec(mails[0]?.text ?? '')?.[0] ?? '';
  };
  await expect.poll(link).not.toBe('');

  await visit(page, `${ownTown.url}${await link()}`);
  await expectSound(page);
  await page.getByLabel('Mon nom peut être publié').check();
  await page.getByRole('link', { name: 'Se connecter pour accepter' }).press('Enter');
  await page.getByRole('button', { name: /Bastien R\./ }).press('Enter');
  await expect(page.getByText('Vous répondez avec le compte « Bastien R. »')).toBeVisible();
  await expect(page.getByLabel('Mon nom peut être publié')).toBeChecked();
  await page.getByRole('button', { name: 'J’accepte cette place' }).press('Enter');
  await expect(page.getByText('Vous avez accepté.')).toBeVisible();

  await keeper.reload();
  await keeper.getByLabel('Premier jour des mandats').fill('2026-01-01');
  await keeper.getByLabel('Dernier jour', { exact: true }).fill('2099-12-31');
  await keeper.getByRole('button', { name: /^Reconnaître \d+ personne/ }).press('Enter');
  await expect(keeper.getByText('C’est enregistré.')).toBeVisible();
  const anybody = await otherBrowser();
  const publicPage = async () => (await anybody.request.get(`${ownTown.url}/instances/${BODY}`)).text();
  await expect.poll(publicPage).toContain('Fictive Invitée');

  await visit(page, `${ownTown.url}/moi/instances`);
  await expectSound(page);
  await page.getByRole('switch', { name: /Mon nom peut être publié/ }).press('Space');
  await expect(page.getByText('La page publique dit seulement qu’une personne siège.')).toBeVisible();
  await expect.poll(publicPage).not.toContain('Fictive Invitée');
  await page.getByRole('button', { name: /^Démissionner/ }).press('Enter');
  await expectSound(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Démissionner' }).press('Enter');
  await expect(page.getByText('Vous avez quitté cette place.')).toBeVisible();
});

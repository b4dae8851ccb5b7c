import type { Page } from '@playwright/test';
import { alive, visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { askCode, codeFor } from '../support/sign-in/mailbox';

const HER_MAILBOX = 'animation@demo.example';

/** A telephone that makes and shows passkeys, as Chromium's own tests have it: real keys, a finger always there. */
async function holdTelephone(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test(
  'a facilitator: a mailed code wakes no role, a passkey does; she comes back with it and ends what she left open',
  { tag: '@phone-only' },
  async ({ page, ownTown, signInAs, otherBrowser, quiet }) => {
    await holdTelephone(page);
    await askCode(page, ownTown, HER_MAILBOX);
    await page.getByLabel('Code à six chiffres').fill(await codeFor(page, ownTown, HER_MAILBOX));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Votre rôle attend une clé d’accès')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ouvrir la gestion' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Ajouter ou montrer ma clé d’accès' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Clés d’accès et connexions' })).toBeVisible();
    await expect(page.getByText('Vous n’avez pas encore de clé d’accès')).toBeVisible();
    await expectSound(page);
    // Nothing chosen: said beside the question, and what she typed stays.
    await page.getByLabel('Nom de la clé').fill('Mon téléphone');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Choisissez où garder la clé.')).toBeVisible();
    await page.getByRole('radio', { name: /Sur cet appareil/ }).press('Space');
    await page.getByLabel('Nom de la clé').press('Enter');
    const passkey = page.getByRole('article', { name: 'Mon téléphone' });
    await expect(passkey).toBeVisible();
    await expect(page.getByText('Votre rôle compte dans cette connexion.')).toBeVisible();
    await expect(page.getByText('Votre rôle attend une clé d’accès')).toHaveCount(0);
    await expectSound(page);

    await visit(page, `${ownTown.url}/gestion`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Connectez-vous|introuvable/);
    await visit(page, `${ownTown.url}/moi`);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await expect(page).toHaveURL(`${ownTown.url}/`);

    const elsewhere = await otherBrowser();
    await signInAs('Camille V\\.', '/moi', elsewhere);
    await visit(page, `${ownTown.url}/connexion?retour=%2Fmoi%2Fsecurite`);
    await expectSound(page);
    await page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).press('Enter');
    await expect(page).toHaveURL(`${ownTown.url}/moi/securite`);
    await alive(page);
    const sessions = page.getByRole('region', { name: 'Vos connexions' });
    await expect(sessions.getByText('Avec une clé d’accès.')).toBeVisible();
    await expect(sessions.getByText('Par la porte de la démonstration.')).toBeVisible();
    await expectSound(page);
    await sessions.getByRole('button', { name: 'Fermer toutes les autres' }).press('Enter');
    await expect(sessions.getByText('Seule celle-ci reste.')).toBeVisible();
    await expect(sessions.getByRole('article')).toHaveCount(1);
    quiet.allow(/401/);
    await elsewhere.goto(`${ownTown.url}/moi`);
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(
      'Connectez-vous pour voir cette page',
    );
  },
);

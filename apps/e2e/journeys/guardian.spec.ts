import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { mailed, signUpChild } from '../support/sign-in/child';
import { expect, test } from '../support/fixtures';
import { fillIdea, IDEA, onward } from '../support/idea';

const PARENT = 'parent@demo.example';

test('a child of 13: asks, a parent agrees by the link, she takes part, the parent withdraws', async ({
  page,
  ownTown,
  otherBrowser,
}) => {
  await signUpChild(page, ownTown, String(new Date().getFullYear() - 13));
  await expectSound(page);
  await page.getByRole('checkbox', { name: /Proposer des idées/ }).check();
  await page.getByLabel('Adresse de courriel de votre parent').fill(PARENT);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByText('La demande est partie vers p…@demo.example')).toBeVisible();
  await expectSound(page);

  await fillIdea(page, ownTown.url);
  await onward(page);
  await page.getByRole('button', { name: 'Déposer mon idée' }).click();
  await expect(page.getByRole('alert')).toContainText('Il manque l’accord d’un parent');
  await expectSound(page);

  const parent = await otherBrowser();
  const link = await mailed(parent, ownTown, PARENT, /\/consentement\/[\w-]{43}/);
  await visit(parent, ownTown.url + link);
  await expectSound(parent);
  await parent.getByRole('button', { name: 'Donner mon accord' }).click();
  await expect(parent.getByRole('alert')).toContainText('À corriger');
  await parent.getByRole('checkbox', { name: /Proposer des idées/ }).check();
  await parent.getByLabel('Votre nom').fill('Parent Fictif');
  await parent.getByRole('checkbox', { name: /J’ai l’autorité parentale/ }).check();
  await parent.getByRole('button', { name: 'Donner mon accord' }).click();
  await expect(parent.getByRole('heading', { name: 'Ce à quoi vous avez dit oui' })).toBeVisible();
  await expectSound(parent);

  await page.getByRole('button', { name: 'Déposer mon idée' }).click();
  await expect(page).toHaveURL(/depose=\d+/);
  await visit(page, `${ownTown.url}/moi/famille`);
  await expect(page.getByText('Parent Fictif')).toBeVisible();
  await expectSound(page);

  await parent.getByRole('button', { name: /Retirer cet accord/ }).click();
  await expect(parent.getByText('Cet accord, ou cette demande, est terminé')).toBeVisible();
  await visit(page, `${ownTown.url}/moi/famille`);
  await expect(page.getByText('Pour le publier, demandez l’accord d’un parent.')).toBeVisible();
  await visit(page, `${ownTown.url}/moi`);
  await page.getByRole('link', { name: IDEA.title }).click();
  await expect(page.getByText('Proposé par une personne qui a retiré son nom')).toBeVisible();
});

test('a parent without a mailbox: the child makes a code, both sign at the town hall, and take it back there', async ({
  page,
  ownTown,
  otherBrowser,
  signInAs,
}) => {
  await signUpChild(page, ownTown, String(new Date().getFullYear() - 13));
  await page.getByRole('checkbox', { name: /Proposer des idées/ }).check();
  await page.getByRole('radio', { name: /Nous passerons à la mairie/ }).check();
  await page.getByRole('button', { name: 'Faire un code pour la mairie' }).click();
  const code = (await page.getByRole('group', { name: 'Votre code pour la mairie' }).textContent()) ?? '';
  expect(code).toMatch(/^.{4}-.{4}$/);
  await expectSound(page);
  await page.getByRole('button', { name: 'Voir le formulaire à imprimer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectSound(page);

  const agent = await otherBrowser();
  await signInAs('Dominique', '/gestion/familles', agent);
  const typed = agent.getByLabel('Code fait sur « Ma famille »');
  await typed.fill('AAAA-AAAA');
  await agent.getByRole('button', { name: 'Ouvrir la demande' }).click();
  await expect(agent.getByText('Ce code n’est pas connu')).toBeVisible();
  await typed.fill(code.toLowerCase().replace('-', ' '));
  await typed.press('Enter');
  await expect(agent.getByText(code)).toBeVisible();
  await expectSound(agent);
  await agent.getByLabel('Nom du parent, comme il le déclare').fill('Mère Fictive');
  await agent.getByRole('button', { name: 'Enregistrer leur accord' }).click();
  await expect(agent.getByRole('alert')).toContainText('À corriger');
  await expect(agent.getByLabel('Nom du parent, comme il le déclare')).toHaveValue('Mère Fictive');
  await agent.getByRole('checkbox', { name: /Proposer des idées/ }).check();
  await agent.getByLabel('Lien avec l’enfant').selectOption('Mère');
  await agent.getByLabel('Pièce d’identité du parent').selectOption('Passeport');
  await agent.getByRole('checkbox', { name: /tous les deux devant moi/ }).check();
  await agent.getByRole('checkbox', { name: /déclare avoir l’autorité parentale/ }).check();
  await agent.getByRole('button', { name: 'Enregistrer leur accord' }).click();
  await expect(agent.getByText('C’est enregistré.')).toBeVisible();
  await expectSound(agent);
  await visit(page, `${ownTown.url}/moi/famille`);
  await expect(page.getByText('Mère Fictive')).toBeVisible();

  await agent.getByRole('button', { name: /Retirer cet accord/ }).click();
  await agent.getByRole('radio', { name: 'L’enfant' }).check({ force: true });
  await agent.getByRole('dialog').getByRole('button', { name: 'Retirer cet accord' }).click();
  await expect(agent.getByText('son effet est immédiat')).toBeVisible();
  await visit(page, `${ownTown.url}/moi/famille`);
  await expect(page.getByText('Nous ne pouvons pas écrire à Mère Fictive')).toBeVisible();
});

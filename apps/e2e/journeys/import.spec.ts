import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';

const FILE = [
  'META',
  'key;value',
  'description;Budget participatif de Villessai',
  'country;France',
  'unit;Villessai',
  'instance;2021',
  'num_projects;3',
  'num_votes;4',
  'budget;1000',
  'vote_type;approval',
  'rule;greedy',
  'date_begin;01.03.2021',
  'date_end;15.03.2021',
  'PROJECTS',
  'project_id;cost;votes;name',
  '1;600;3;Un préau',
  '2;300;2;Des bancs',
  '3;500;2;Une scène',
  'VOTES',
  'voter_id;vote',
  '1;1,2',
  '2;1,2',
  '3;1,3',
  '4;3',
  '',
].join('\n');

const give = (page: Page, text: string): Promise<void> =>
  page
    .getByLabel('Fichier .pb')
    .setInputFiles({ name: 'villessai.pb', mimeType: 'text/plain', buffer: Buffer.from(text) });

test('import: a file with a fault is refused with its line, the mended one becomes a past edition', async ({
  page,
  ownTown,
  signInAs,
  quiet,
}) => {
  quiet.allow(/422/);
  await signInAs('Dominique T.', '/gestion/importer');
  await expectSound(page);
  await give(page, FILE.replace('2;1,2', '2;1,9'));
  await page.getByRole('button', { name: 'Vérifier le fichier' }).click();
  const line = FILE.split('\n').indexOf('2;1,2') + 1;
  await expect(page.getByRole('alert')).toContainText(`Ligne ${line}`);
  await expect(page.getByRole('alert')).toContainText('« 9 »');
  await expectSound(page);

  await give(page, FILE);
  await page.getByRole('button', { name: 'Vérifier le fichier' }).click();
  await expect(page.getByRole('heading', { name: 'Ce que contient ce fichier' })).toBeVisible();
  await expectSound(page);
  await page.getByLabel('Nom de l’édition').fill('Villessai 2021');
  await page.getByRole('radio', { name: /Classement/ }).check();
  await page.getByRole('button', { name: 'Importer et compter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deux projets retenus' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Les projets retenus' })).toContainText('Un préau');
  await expect(page.getByRole('region', { name: 'Ce qui a manqué aux autres' })).toContainText('Une scène');
  await expectSound(page);
  // Left, and found again: the count, then the documents it leads to, which come without a reload.
  await visit(page, `${ownTown.url}/gestion/travaux`);
  const counted = page.getByRole('region', { name: 'Import et dépouillement : Villessai 2021' });
  await expect(counted.getByText('Terminé')).toBeVisible();
  const papers = page.getByRole('region', { name: 'Documents à imprimer : Villessai 2021' });
  await expect(papers.getByText('Terminé')).toBeVisible();
  await expectSound(page);
  await papers.getByRole('link', { name: 'Voir le résultat' }).click();
  const leaflet = page.getByRole('link', { name: 'Résultats (PDF)' });
  const file = await page.request.get(`${ownTown.url}${await leaflet.getAttribute('href')}`);
  expect(file.headers()['content-type']).toBe('application/pdf');
  await visit(page, `${ownTown.url}/budgets`);
  await expect(page.getByRole('link', { name: /Villessai 2021/ })).toBeVisible();
});

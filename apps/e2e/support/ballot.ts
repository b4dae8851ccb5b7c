import { expect, type Locator, type Page } from '@playwright/test';
import { visit } from './browser';

export const VOTE = 'cahors-2027';
export const booth = (town: string, edition: string = VOTE): string => `${town}/budgets/${edition}/voter`;

export const lines = (page: Page): Locator =>
  page.getByRole('group', { name: 'Projets' }).getByRole('checkbox');
export const cart = (page: Page): Locator => page.getByRole('region', { name: 'Mon enveloppe' });

/** Ticks projects by their title. */
export async function choose(page: Page, ...titles: (string | RegExp)[]): Promise<void> {
  for (const title of titles) {
    const line = page.getByRole('checkbox', { name: title });
    await line.check();
    await expect(line).toBeChecked();
  }
}

export const PERSON = {
  givenName: 'Zoé',
  familyName: 'Essai',
  birthDate: '1990-05-17',
  neighbourhood: 'centre',
} as const;

/** The four answers that put a person on the roll. */
export async function joinRoll(page: Page, person: typeof PERSON = PERSON): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Êtes-vous sur la liste des votants ?' })).toBeVisible();
  await page.getByLabel('Prénom').fill(person.givenName);
  await page.getByLabel('Nom de famille').fill(person.familyName);
  await page.getByLabel('Date de naissance').fill(person.birthDate);
  await page.getByLabel('Où habitez-vous ?').selectOption(person.neighbourhood);
  await page.getByRole('button', { name: 'M’inscrire et continuer' }).click();
}

export const toCheck = (page: Page): Promise<void> =>
  cart(page).getByRole('button', { name: 'Vérifier' }).click();

/** The code as it is shown, grouped. */
export async function shownCode(page: Page): Promise<string> {
  const code = page.getByRole('group', { name: 'Votre code de vote' });
  await expect(code).toHaveText(/^[0-9A-HJKMNP-TV-Z -]{26,}$/);
  return (await code.textContent()) ?? '';
}

export const deposited = (page: Page): Locator => page.getByText('Votre bulletin est dans l’urne.');

/** From the booth's door to the receipt: a first vote of a signed-in person. Answers the code. */
export async function voteFor(
  page: Page,
  town: string,
  titles: (string | RegExp)[],
  edition = VOTE,
): Promise<string> {
  await visit(page, booth(town, edition));
  await choose(page, ...titles);
  await toCheck(page);
  await joinRoll(page);
  const code = await shownCode(page);
  await page.getByLabel('J’ai noté mon code').check();
  await page.getByRole('button', { name: 'Déposer mon bulletin' }).click();
  await expect(deposited(page)).toBeVisible();
  return code;
}

/** What the database holds of an edition's vote. */
export interface Urn {
  signatures: number;
  ballots: number;
}

export const URN = `SELECT
  (SELECT count(*)::int FROM roll_signature s JOIN edition e ON e.id = s.edition_id WHERE e.slug = $1) AS signatures,
  (SELECT count(*)::int FROM open_ballot b JOIN edition e ON e.id = b.edition_id WHERE e.slug = $1) AS ballots`;

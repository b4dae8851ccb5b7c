import { expect, type Page } from '@playwright/test';
import { visit } from './browser';

/** Answers every criterion of the review with yes, except those named. */
export async function answerCriteria(page: Page, no: readonly string[] = []): Promise<void> {
  const questions = page
    .getByRole('group')
    .filter({ has: page.getByRole('radio', { name: 'Oui', exact: true }) });
  await expect(questions.first()).toBeVisible();
  for (const question of await questions.all()) {
    const legend = (await question.locator('legend').first().textContent()) ?? '';
    const answer = no.some((name) => legend.includes(name)) ? 'Non' : 'Oui';
    await question.getByRole('radio', { name: answer, exact: true }).check();
    await expect(question.getByLabel('Phrase publique')).not.toBeEmpty();
  }
}

/** A proposal made ready for the vote: every criterion met, and a cost. */
export async function makeReady(page: Page, town: string, edition: string, number: number, cost: string) {
  await visit(page, `${town}/gestion/${edition}/projets/${number}`);
  await answerCriteria(page);
  await page.getByRole('radio', { name: /^Recevable/ }).check();
  await page.getByRole('button', { name: 'Publier la décision' }).click();
  await expect(page.getByText('La décision est publiée.')).toBeVisible();
  await page.getByLabel('Montant en euros').fill(cost);
  await page.getByRole('button', { name: 'Enregistrer le coût' }).click();
  await expect(page.getByText(/Le coût est publié/)).toBeVisible();
}

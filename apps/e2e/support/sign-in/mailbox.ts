import { expect, type Page } from '@playwright/test';
import { visit } from '../browser';
import { expectSound } from '../checks';
import type { Town } from '../town';

/** Reads the last code in the demonstration's mailbox, in another tab, as its owner would. */
export async function codeFor(page: Page, town: Town, address: string): Promise<string> {
  const tab = await page.context().newPage();
  let code = '';
  await expect(async () => {
    await visit(tab, `${town.url}/demo/courrier`);
    const mail = tab.getByRole('article').filter({ hasText: address }).first();
    code =
      /\b\d{6}\b/.exec(((await mail.textContent({ timeout: 500 })) ?? '').replaceAll(/\s(?=\d)/g, ''))?.[0] ??
      '';
    expect(code).toMatch(/^\d{6}$/);
  }).toPass({ timeout: 15_000 });
  await expectSound(tab);
  await tab.close();
  return code;
}

export async function askCode(page: Page, town: Town, address: string): Promise<void> {
  await visit(page, `${town.url}/connexion?retour=%2Fmoi`);
  await page.getByLabel('Votre adresse de courriel').fill(address);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Entrez le code reçu' })).toBeVisible();
}

import type { Page } from '@playwright/test';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { propose } from '../support/idea';
import { expect, test } from '../support/fixtures';

test.use({ serviceWorkers: 'allow' });

const PROJECTS = '/budgets/cahors-2027/projets';

/** The worker keeps a page a little after it was read. */
const kept = (page: Page, address: string) =>
  expect
    .poll(() => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, address), {
      timeout: 15_000,
    })
    .toBe(true);

test('a resident between two bus stops reads again what was read, and is told so @phone-only', async ({
  page,
  context,
  ownTown,
  signInAs,
  quiet,
}) => {
  quiet.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to fetch/);
  await signInAs('Mireille C.', '/');
  await kept(page, '/');
  await page.goto(`${ownTown.url}${PROJECTS}`);
  await kept(page, PROJECTS);
  const first = page.locator(`main a[href^="${PROJECTS}/"]`).first();
  const address = (await first.getAttribute('href')) ?? '';
  await first.click();
  await expect(page).toHaveURL(ownTown.url + address);
  const heading = page.getByRole('heading', { level: 1 });
  // The address changes a moment before the page is drawn.
  await expect(heading).not.toHaveText('Les projets');
  const title = (await heading.textContent()) ?? '';
  await kept(page, address);

  await test.step('without network: the page, from the device, without her name', async () => {
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(/Hors ligne\. Page gardée sur cet appareil le/)).toBeVisible();
    expect(await page.content()).not.toContain('Mireille');
    await expectSound(page);
  });

  await test.step('a link to another kept page works; a page never read says so', async () => {
    await page.locator(`a[href="${PROJECTS}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${PROJECTS}$`));
    await expect(page.getByText(/Hors ligne\. Page gardée/)).toBeVisible();
    await page.goto(`${ownTown.url}/budgets/cahors-2027/resultats`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pages gardées sur cet appareil');
    await expect(page.getByText('La page demandée n’est pas gardée')).toBeVisible();
    await expect(page.getByRole('link', { name: title.trim() })).toBeVisible();
    await expectSound(page);
  });

  await test.step('the network is there but the server is not: the copy again', async () => {
    await context.setOffline(false);
    await ownTown.kill();
    await page.goto(`${ownTown.url}${PROJECTS}`);
    await expect(page.getByText(/Hors ligne\. Page gardée/)).toBeVisible();
    await ownTown.start();
    await page.getByRole('link', { name: 'Réessayer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/Hors ligne/)).toHaveCount(0);
  });

  await test.step('what was read is not shown to the next person on this device', async () => {
    await visit(page, `${ownTown.url}/moi`);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    const isThere = () =>
      page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, address);
    await expect.poll(isThere).toBe(false);
  });
});

test('a form keeps what was typed when the network goes and the tab is closed @phone-only', async ({
  page,
  context,
  ownTown,
  quiet,
}) => {
  quiet.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await visit(page, propose(ownTown.url));
  await kept(page, propose(''));
  const field = page.getByLabel('Votre idée en une phrase');
  await context.setOffline(true);
  await expect(page.getByText('Pas de réseau.')).toBeVisible();
  await field.fill('Un banc à l’ombre');
  const again = await context.newPage();
  await page.close();
  await again.goto(propose(ownTown.url));
  await expect(again.getByText(/Hors ligne\. Page gardée/)).toBeVisible();
  await expect(again.getByLabel('Votre idée en une phrase')).toHaveValue('Un banc à l’ombre');
});

test('the site can be put among the applications of a phone @desktop-only', async ({ page, town }) => {
  await visit(page, town.url);
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await page.request.get(`${town.url}${address}`);
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const {
    name,
    icons,
    start_url: start,
  } = (await answer.json()) as {
    name: string;
    start_url: string;
    icons: { src: string; type: string }[];
  };
  expect({ name, start }).toEqual({ name: 'Cahors · Parvis', start: '/' });
  for (const { src, type } of icons) {
    const icon = await page.request.get(`${town.url}${src}`);
    expect({ src, status: icon.status(), type: icon.headers()['content-type'] }).toEqual({
      src,
      status: 200,
      type,
    });
  }
});

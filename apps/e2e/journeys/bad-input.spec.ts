import type { Page } from '@playwright/test';
import {
  booth,
  choose,
  deposited,
  joinRoll,
  shownCode,
  toCheck,
  URN,
  VOTE,
  type Urn,
} from '../support/ballot';
import { visit } from '../support/browser';
import { expectNoSidewaysScroll, expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { fillIdea, IDEA, onward, propose } from '../support/idea';
import type { Town } from '../support/town';

const ideasOf = async (town: Town, title: string): Promise<number> =>
  (await town.query(`SELECT 1 FROM proposal WHERE title = $1`, [title])).length;

const urn = async (town: Town): Promise<Urn> => {
  const [found] = await town.query<Urn>(URN, [VOTE]);
  if (!found) throw new Error('no urn');
  return found;
};
const oneMore = ({ signatures, ballots }: Urn): Urn => ({ signatures: signatures + 1, ballots: ballots + 1 });

/** Lets the next write reach the server and loses its answer, as a bus in a tunnel does. */
async function loseTheNextAnswer(page: Page): Promise<void> {
  await page.route(
    '**/graphql*',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
}

test(
  'bad input: an upload that is not an image',
  { tag: '@phone-only' },
  async ({ page, ownTown, signInAs, quiet }) => {
    quiet.allow(/4\d\d/);
    await signInAs('Aïssata D.');
    await fillIdea(page, ownTown.url);
    const photo = page.getByLabel('Choisir une photo');
    await photo.setInputFiles({
      name: 'photo.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('not a picture'),
    });
    await expect(page.getByText('Ce fichier n’est pas une photo lisible.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Réessayer' })).toHaveCount(0);
    await expectSound(page);
    await onward(page);
    await page.getByRole('button', { name: 'Déposer mon idée' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Votre idée est déposée' })).toBeVisible();
  },
);

test('bad input: 1 MB of text', { tag: '@desktop-only' }, async ({ page, ownTown, signInAs }) => {
  await signInAs('Aïssata D.');
  await fillIdea(page, ownTown.url, { ...IDEA, body: IDEA.body });
  await visit(page, `${propose(ownTown.url)}?etape=2`);
  const body = page.getByLabel('Racontez votre idée');
  await expect(body).toHaveValue(IDEA.body);
  await body.fill('Une très longue idée. '.repeat(50_000), { timeout: 30_000 });
  await onward(page);
  await expect(page.getByText(/Trop long.*signes au plus/).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/signes de trop/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await body.fill(IDEA.body);
  await onward(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Où ?' })).toBeVisible();
});

test(
  'bad input: emoji and right-to-left names',
  { tag: '@phone-only' },
  async ({ page, ownTown, signInAs }) => {
    const title = '🌳 حديقة للجميع 👩‍👩‍👧‍👦 à Terre-Rouge';
    await signInAs('Aïssata D.');
    await fillIdea(page, ownTown.url, { title, body: `${IDEA.body} مرحبا 🙂` });
    await onward(page);
    await page.getByRole('button', { name: 'Déposer mon idée' }).click();
    await page.getByRole('link', { name: 'Voir ma proposition' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('مرحبا 🙂')).toBeVisible();
    await expectSound(page);
    expect(await ideasOf(ownTown, title)).toBe(1);
  },
);

test(
  'bad input: double click on send, then back',
  { tag: '@desktop-only' },
  async ({ page, ownTown, signInAs }) => {
    await signInAs('Aïssata D.');
    await fillIdea(page, ownTown.url);
    await onward(page);
    await page.getByRole('button', { name: 'Déposer mon idée' }).dblclick();
    await expect(page.getByRole('heading', { level: 1, name: 'Votre idée est déposée' })).toBeVisible();
    await page.goBack();
    await expect(page.getByText(IDEA.title)).toHaveCount(0);
    expect(await ideasOf(ownTown, IDEA.title)).toBe(1);
  },
);

test(
  'bad input: double click on deposit, then back',
  { tag: '@phone-only' },
  async ({ page, ownTown, signInAs }) => {
    const before = await urn(ownTown);
    await signInAs('Bastien R.');
    await visit(page, booth(ownTown.url));
    await choose(page, /Deux fontaines/);
    await toCheck(page);
    await joinRoll(page);
    await page.getByLabel('J’ai noté mon code').check();
    await page.getByRole('button', { name: 'Déposer mon bulletin' }).dblclick();
    await expect(deposited(page)).toBeVisible();
    expect(await urn(ownTown)).toEqual(oneMore(before));
    await page.goBack();
    await page.goForward();
    await visit(page, booth(ownTown.url));
    await expect(page.getByText('Vous avez déjà voté.')).toBeVisible();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    expect(await urn(ownTown)).toEqual(oneMore(before));
  },
);

test(
  'bad input: two tabs and two browsers at the moment of voting',
  { tag: '@desktop-only' },
  async ({ page, ownTown, signInAs, otherBrowser }) => {
    const before = await urn(ownTown);
    const other = await otherBrowser();
    await signInAs('Bastien R.', `/budgets/${VOTE}/voter`, other);
    await choose(other, /Composteurs/);
    await toCheck(other);
    await joinRoll(other);
    await shownCode(other);

    await signInAs('Bastien R.', `/budgets/${VOTE}/voter`);
    await choose(page, /Deux fontaines/);
    const tab = await page.context().newPage();
    await visit(tab, booth(ownTown.url));
    for (const one of [page, tab]) {
      await toCheck(one);
      await one.getByLabel('J’ai noté mon code').check();
    }
    const deposit = (one: Page) => one.getByRole('button', { name: 'Déposer mon bulletin' }).click();
    await Promise.all([deposit(page), deposit(tab)]);
    await expect(deposited(page)).toBeVisible();
    await expect(deposited(tab)).toBeVisible();
    expect(await urn(ownTown)).toEqual(oneMore(before));

    await other.getByLabel('J’ai noté mon code').check();
    await deposit(other);
    await expect(other.getByRole('alert')).toContainText('Vous avez déjà voté');
    await expectSound(other);
    expect(await urn(ownTown)).toEqual(oneMore(before));
  },
);

test(
  'bad input: the server restarted during a form, and an answer lost on its way',
  { tag: '@phone-only' },
  async ({ page, ownTown, signInAs, quiet }) => {
    quiet.allow(/Failed to load resource/);
    await signInAs('Aïssata D.');
    await fillIdea(page, ownTown.url);
    await onward(page);
    await ownTown.kill();
    const send = page.getByRole('button', { name: 'Déposer mon idée' });
    await send.click();
    await expect(page.getByRole('alert')).toContainText('Ce que vous avez écrit est gardé');
    await ownTown.start();
    await loseTheNextAnswer(page);
    await send.click();
    await expect(page.getByRole('alert')).toContainText('Ce que vous avez écrit est gardé');
    await page.reload();
    await expect(page.getByText(IDEA.body)).toBeVisible();
    await send.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Votre idée est déposée' })).toBeVisible();
    expect(await ideasOf(ownTown, IDEA.title)).toBe(1);
  },
);

test(
  'bad input: the server killed at the deposit of a ballot',
  { tag: '@desktop-only' },
  async ({ page, ownTown, signInAs, quiet }) => {
    quiet.allow(/Failed to load resource/);
    const before = await urn(ownTown);
    await signInAs('Bastien R.');
    await visit(page, booth(ownTown.url));
    await choose(page, /Deux fontaines/);
    await toCheck(page);
    await joinRoll(page);
    await page.getByLabel('J’ai noté mon code').check();
    await loseTheNextAnswer(page);
    const deposit = page.getByRole('button', { name: 'Déposer mon bulletin' });
    await deposit.click();
    await expect(page.getByText('Vous pouvez réessayer sans crainte')).toBeVisible();
    await ownTown.kill();
    await deposit.click();
    await expect(page.getByText('Vous pouvez réessayer sans crainte')).toBeVisible();
    await ownTown.start();
    await deposit.click();
    await expect(deposited(page)).toBeVisible();
    expect(await urn(ownTown)).toEqual(oneMore(before));
  },
);

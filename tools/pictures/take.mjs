/**
 * `npm run pictures -- style`: keeps new pictures of the style guide (apps/e2e/pictures), to be looked at and committed.
 * `npm run pictures`: the README's pictures, of the real screens of a running demonstration. Written to docs/pictures,
 * as PNG with few colours: each below 250 kB.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { LaunchFailure } from '../postgres/failure.mjs';
import { projectRoot } from '../postgres/places.mjs';
import { build } from '../run/build.mjs';
import { runAsProgram } from '../run/launch/program.mjs';
import { findChromium } from '../run/tests/chromium.mjs';
import { openDemoTown } from './demo-town.mjs';

const FOLDER = join(projectRoot, 'docs', 'pictures');
const HEAVIEST = 250_000;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const DESKTOP = { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 };

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, screen: typeof PHONE, path: string, as?: string, act?: (page: Page) => Promise<void> }} Picture */

/** @type {Picture[]} */
const PICTURES = [
  { name: 'home-phone', screen: PHONE, path: '/' },
  { name: 'proposals', screen: DESKTOP, path: '/budgets/cahors-2027/projets', act: lower },
  { name: 'proposal', screen: DESKTOP, path: '/budgets/cahors-2027/projets/2' },
  { name: 'review', screen: DESKTOP, path: '/gestion/cahors-2028/projets/2', as: 'Camille V.' },
  { name: 'ballot-phone', screen: PHONE, path: '/budgets/cahors-2027/voter', act: chooseThree },
  { name: 'results', screen: DESKTOP, path: '/budgets/cahors-2026/resultats' },
];

/** The cards and the map, rather than the search above them. @param {Page} page */
async function lower(page) {
  await page.evaluate(() => window.scrollTo(0, 420));
}

/** @param {Page} page */
async function chooseThree(page) {
  const lines = page.locator('main input[type=checkbox]');
  for (const line of [0, 1, 2]) await lines.nth(line).check();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {Picture} picture */
async function take(browser, url, { name, screen, path, as, act }) {
  const page = await browser.newPage({ ...screen, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  if (as) {
    await page.goto(`${url}/connexion`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: as }).click();
    await page.waitForURL((address) => address.pathname === '/');
  }
  await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  const file = join(FOLDER, `${name}.png`);
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 160, effort: 10, compressionLevel: 9 })
    .toFile(file);
  await page.close();
  const { size } = statSync(file);
  console.log(`${name.padEnd(14)} ${Math.round(size / 1000)} kB`);
  return size;
}

/** The same browser test that compares them, told to keep what it sees. @returns {Promise<number>} exit code */
async function keepStyle() {
  const child = spawn(
    'npx',
    ['playwright', 'test', '-c', 'apps/e2e/playwright.config.ts', 'style-pictures'],
    {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, PARVIS_RENEW_PICTURES: '1' },
    },
  );
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

await runAsProgram(async () => {
  Object.assign(process.env, await findChromium());
  await build({ quiet: true });
  if (process.argv[2] === 'style') return keepStyle();
  mkdirSync(FOLDER, { recursive: true });
  const { chromium } = await import('@playwright/test');
  const town = await openDemoTown();
  const browser = await chromium.launch({
    executablePath: process.env['PARVIS_CHROMIUM'],
    args: ['--no-sandbox'],
  });
  try {
    const sizes = [];
    for (const picture of PICTURES) sizes.push(await take(browser, town.url, picture));
    if (Math.max(...sizes) > HEAVIEST) throw new Error(`a picture weighs more than ${HEAVIEST} bytes`);
    return 0;
  } catch (error) {
    if (error instanceof LaunchFailure) throw error;
    console.error(error);
    return 1;
  } finally {
    await browser.close();
    await town.stop();
  }
});

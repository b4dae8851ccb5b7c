import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { fillIdea } from '../support/idea';
import { press } from '../support/keyboard';

const KILOBYTE = 1024;

/** A photo with grain: some hundreds of kilobytes, so that a slow network shows its progress. */
const photo = async (name: string) => {
  const noise = { type: 'gaussian', mean: 120, sigma: 45 } as const;
  const made = sharp({ create: { width: 1200, height: 900, channels: 3, background: '#fff', noise } });
  return { name, mimeType: 'image/jpeg', buffer: await made.jpeg().toBuffer() };
};

/** The network of this page, as slow as the journey wants it. */
async function networkOf(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  return async ({ offline = false, upload = -1 }): Promise<void> => {
    const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: upload };
    await devtools.send('Network.emulateNetworkConditions', conditions);
  };
}

test(
  'files: progress, cancel, a network that fails, another try, a file too heavy, a file taken back; by keyboard',
  { tag: '@phone-only' },
  async ({ page, ownTown, signInAs, quiet }) => {
    quiet.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    await signInAs('Aïssata D.');
    await fillIdea(page, ownTown.url);
    const network = await networkOf(page);
    const field = page.locator('input[type="file"]');

    await network({ upload: 30 * KILOBYTE });
    await field.setInputFiles(await photo('lente.jpg'));
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByText(/^[1-9]\d?\s%\senvoyés$/)).toBeVisible();
    await expectSound(page);
    await expect(page.getByRole('button', { name: 'Continuer', exact: true })).toHaveAttribute(
      'aria-busy',
      'true',
    );
    await press(page, page.getByRole('button', { name: 'Annuler lente.jpg' }));
    await expect(page.getByText('lente.jpg')).toHaveCount(0);
    await expect(field).toBeFocused();

    await network({ offline: true });
    await field.setInputFiles(await photo('tunnel.jpg'));
    await expect(page.getByText(/réseau/).first()).toBeVisible();
    await expectSound(page);
    await network({});
    await press(page, page.getByRole('button', { name: 'Réessayer tunnel.jpg' }));
    const kept = page.getByRole('img', { name: 'Votre photo' });
    await expect(kept).toBeVisible({ timeout: 60_000 });
    await expect(field).toHaveCount(0);
    await expectSound(page);

    const shown = await page.request.get(new URL((await kept.getAttribute('src')) ?? '', page.url()).href);
    expect(shown.status()).toBe(200);
    await press(page, page.getByRole('button', { name: 'Retirer' }));
    await expect(field).toBeFocused();
    await expect.poll(async () => (await page.request.get(shown.url())).status()).toBe(404);

    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const heavy = { name: 'lourde.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(13_000_000) };
    await field.setInputFiles(heavy, { timeout: 60_000 });
    await expect(page.getByText(/Ce fichier est trop lourd/)).toBeVisible();
    expect(sent).not.toContain('POST /files/photos');
    await expectSound(page);
  },
);

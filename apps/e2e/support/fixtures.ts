import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { visit, witness } from './browser';
import { Town } from './town';

interface Fixtures {
  /** A town of one's own: for journeys that change it. */
  ownTown: Town;
  /** Signs a demonstration person in by the quick door, as a visitor would, and opens `path`. */
  signInAs: (name: string, path?: string, on?: Page) => Promise<void>;
  /** Another browser: other cookies, other memory, the same screen. Watched as the first one is. */
  otherBrowser: () => Promise<Page>;
  /** What the console said and whom the pages asked; empty at the end of every test, or the test fails. */
  quiet: Quiet;
}

interface Quiet {
  complaints: string[];
  /** For the journeys whose story is a fault: a refused network, a killed server. */
  allow: (expected: RegExp) => void;
  /** The journey is over: what a page says when its town closes behind it is no complaint. */
  stop: () => void;
}

interface WorkerFixtures {
  /** A town shared by the tests of a worker: for journeys that only read. */
  town: Town;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  town: [
    async ({}, use) => {
      const town = await Town.open();
      await use(town);
      await town.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  ownTown: async ({ quiet }, use) => {
    const town = await Town.open();
    await use(town);
    quiet.stop();
    await town.close();
  },
  quiet: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      const allowed: RegExp[] = [];
      let heard: string[] | undefined;
      witness(context, complaints);
      await use({
        complaints,
        allow: (expected) => void allowed.push(expected),
        stop: () => void (heard = [...complaints]),
      });
      const kept = (heard ?? complaints).filter((said) => !allowed.some((expected) => expected.test(said)));
      expect(kept).toEqual([]);
    },
    { auto: true },
  ],
  signInAs: async ({ page, ownTown }, use) => {
    await use(async (name, path = '/', on = page) => {
      await visit(on, `${ownTown.url}/connexion?retour=${encodeURIComponent(path)}`);
      await on.getByRole('button', { name: new RegExp(name) }).click();
      await expect(on).toHaveURL(`${ownTown.url}${path}`);
    });
  },
  otherBrowser: async ({ browser, contextOptions, quiet }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await another(browser, contextOptions);
      opened.push(context);
      witness(context, quiet.complaints);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

const another = (browser: Browser, options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> =>
  browser.newContext(options);

export { expect };

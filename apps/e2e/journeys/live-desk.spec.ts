import type { Page } from '@playwright/test';
import { URN, type Urn, VOTE, voteFor } from '../support/ballot';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import type { Town } from '../support/town';

/** Takes signatures and as many ballots away. */
async function takeAway(town: Town, count: number): Promise<void> {
  for (const table of ['roll_signature', 'open_ballot'])
    await town.query(
      `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT t.ctid FROM ${table} t
         JOIN edition e ON e.id = t.edition_id WHERE e.slug = $1 LIMIT $2))`,
      [VOTE, count],
    );
}

const voted = (desk: Page) => desk.locator('dl > div').filter({ hasText: 'Ont voté' }).locator('dd');
/** As the page writes numbers: grouped by three with a narrow space. */
const orMore = (count: number): string => `${count.toLocaleString('fr-FR')} ou plus`;
const mark = (desk: Page, words: RegExp) => desk.getByRole('status').filter({ hasText: words });

test(
  'the desk shows a vote while it happens, and what was missed once the network is back',
  { tag: '@desktop-only' },
  async ({ page, ownTown, signInAs, otherBrowser, quiet }) => {
    test.slow();
    quiet.allow(/WebSocket|ERR_|Failed to fetch|Failed to load/);
    const [before] = await ownTown.query<Urn>(URN, [VOTE]);
    const signatures = before?.signatures ?? 0;
    expect(signatures).toBeGreaterThan(20);
    // To the brink of a step of five: the next ballot shows.
    await takeAway(ownTown, (signatures % 5) + 1);
    const full = Math.floor(signatures / 5) * 5;

    const desk = await otherBrowser();
    await signInAs('Camille V.', `/gestion/${VOTE}`, desk);
    await expect(mark(desk, /En direct/)).toBeVisible();
    await expect(voted(desk)).toHaveText(orMore(full - 5));
    await expectSound(desk);
    await signInAs('Mireille C.');
    await voteFor(page, ownTown.url, [/Deux fontaines/]);
    await expect(voted(desk)).toHaveText(orMore(full), { timeout: 20_000 });
    await expect(desk.getByText('Autant de bulletins que de signatures.')).toBeVisible();

    await desk.context().setOffline(true);
    await expect(mark(desk, /Hors ligne/)).toBeVisible();
    await expectSound(desk);
    await takeAway(ownTown, 5);
    await desk.context().setOffline(false);
    await expect(mark(desk, /En direct/)).toBeVisible({ timeout: 20_000 });
    await expect(voted(desk)).toHaveText(orMore(full - 5), { timeout: 20_000 });

    await ownTown.kill();
    await expect(mark(desk, /Reconnexion/)).toBeVisible({ timeout: 20_000 });
    await takeAway(ownTown, 5);
    await ownTown.start();
    await expect(mark(desk, /En direct/)).toBeVisible({ timeout: 40_000 });
    await expect(voted(desk)).toHaveText(orMore(full - 10), { timeout: 20_000 });
  },
);

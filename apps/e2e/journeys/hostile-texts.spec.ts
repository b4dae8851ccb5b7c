import { HOSTILE_TEXTS } from '@parvis/testing';
import { visit } from '../support/browser';
import { expect, test } from '../support/fixtures';
import { IDEAS } from '../support/idea';
import type { Town } from '../support/town';

/** Texts in one body. */
const TOGETHER = 10;

/**
 * Whoever wrote these texts wants them to be something else than text. Every column that people write is filled with
 * them, and the pages that show them are opened: no element, no handler, no call, no dialog, no request. Complaints of
 * the content security policy and requests to other hosts fail every journey (`quiet`).
 */
test(
  'hostile texts stay texts, on every page that shows them',
  { tag: '@desktop-only' },
  async ({ page, ownTown, signInAs }) => {
    test.setTimeout(120_000);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.addInitScript(() => {
      Object.assign(window, { hostileCalls: 0, hostile: () => (window as never as Watched).hostileCalls++ });
    });
    await signInAs('Camille V.');
    const first = await fill(ownTown);
    const list = [1, 2, 3, 4].map((number) => `/budgets/${IDEAS}/projets?page=${number}`);
    const tens = HOSTILE_TEXTS.flatMap((_, index) => (index % TOGETHER === 0 ? [first + index] : []));
    const each = tens.map((number) => `/budgets/${IDEAS}/projets/${number}`);
    const desks = [`/gestion/${IDEAS}`, `/gestion/${IDEAS}/projets/${first}`, '/gestion'];
    for (const path of ['/', '/budgets', `/budgets/${IDEAS}`, ...list, ...each, ...desks, '/moi']) {
      await visit(page, `${ownTown.url}${path}`);
      expect(await page.evaluate(intruders), path).toEqual([]);
      expect(await page.evaluate(() => (window as never as Watched).hostileCalls), path).toBe(0);
    }
    await visit(page, `${ownTown.url}${each[0]}`);
    await expect(page.locator('main')).toContainText('hostile');
    expect(dialogs).toEqual([]);
  },
);

interface Watched {
  hostileCalls: number;
}

/** What no page of ours holds: handlers in attributes, addresses that run, elements of the texts. */
function intruders(): string[] {
  const alien =
    'iframe,object,embed,base,marquee,math,xss,audio,video,template script,meta[http-equiv=refresh]';
  const ran = /^\s*(javascript|vbscript|data:text)/i;
  return [...document.querySelectorAll('*')].flatMap((element) => {
    // An https address in a text becomes a link, which asks nothing until somebody follows it.
    const asks = element.localName !== 'a';
    return [
      ...(element.matches(alien) ? [element.outerHTML.slice(0, 120)] : []),
      ...[...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith('on') ||
            (/^(href|src|action|formaction|data|xlink:href|srcdoc)$/.test(name) &&
              (ran.test(value) || (asks && value.includes('hostile.example')))),
        )
        .map(({ name, value }) => `<${element.localName} ${name}="${value.slice(0, 80)}">`),
    ];
  });
}

/** One proposal for each text, and a few at once in what is longer; names of people too. @returns the first number */
async function fill(town: Town): Promise<number> {
  // What PostgreSQL keeps: no NUL.
  const texts = HOSTILE_TEXTS.map((text) => text.replaceAll('\u0000', ''));
  const longer = texts.map((_, index) => texts.slice(index, index + TOGETHER).join('\n\n'));
  await town.query(
    `INSERT INTO proposal (edition_id, number, title, body, theme, place, proposer_name, submission_key, state,
                           submitted_at, reason, cost_note)
     SELECT edition.id, 1000 + given.n, given.title, given.body, 'living_environment', given.title, given.title,
            gen_random_uuid(), 'submitted', now(), given.body, given.body
       FROM edition, unnest($1::text[], $2::text[]) WITH ORDINALITY AS given(title, body, n) WHERE edition.slug = $3`,
    [texts, longer, IDEAS],
  );
  await town.query('UPDATE person SET display_name = $1', [texts[3]]);
  return 1001;
}

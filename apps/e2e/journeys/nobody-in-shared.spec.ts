import { personTraces, type SeenAnswer } from '@parvis/testing';
import type { APIRequestContext } from '@playwright/test';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures';
import { ROOT } from '../support/root';
import type { Town } from '../support/town';

/** One address of each page of the table of routes: what it may be kept as, for nobody in particular. */
const PAGES: readonly (readonly [pattern: string, path: string, shared: boolean])[] = [
  ['/', '/', true],
  ['/budgets', '/budgets', true],
  ['/budgets/:edition', '/budgets/cahors-2027', true],
  ['/budgets/:edition/projets', '/budgets/cahors-2027/projets?page=2', true],
  ['/budgets/:edition/projets/:number', '/budgets/cahors-2027/projets/10', true],
  ['/budgets/:edition/projets/:number/signaler', '/budgets/cahors-2027/projets/10/signaler', true],
  ['/budgets/:edition/proposer', '/budgets/cahors-2028/proposer', true],
  ['/budgets/:edition/voter', '/budgets/cahors-2027/voter', true],
  ['/budgets/:edition/resultats', '/budgets/cahors-2026/resultats', true],
  ['/instances/:body/seances', '/instances/none/seances', false],
  ['/instances/:body/seances/nouvelle', '/instances/none/seances/nouvelle', false],
  ['/instances/:body/seances/:number', '/instances/none/seances/1', false],
  ['/instances/:body/seances/:number/preparer', '/instances/none/seances/1/preparer', false],
  [
    '/instances/:body/seances/:number/questions/:question/signaler',
    '/instances/none/seances/1/questions/none/signaler',
    false,
  ],
  ['/instances/:body/seances/:number/apres', '/instances/none/seances/1/apres', false],
  ['/instances/:body/seances/:number/telephone', '/instances/none/seances/1/telephone', false],
  ['/instances/:body/seances/:number/pupitre', '/instances/none/seances/1/pupitre', false],
  ['/instances/:body/seances/:number/ecran', '/instances/none/seances/1/ecran', false],
  ['/instances/:body/seances/:number/compte-rendu', '/instances/none/seances/1/compte-rendu', false],
  [
    '/instances/:body/seances/:number/compte-rendu/comparer',
    '/instances/none/seances/1/compte-rendu/comparer',
    false,
  ],
  [
    '/instances/:body/seances/:number/compte-rendu/ecrire',
    '/instances/none/seances/1/compte-rendu/ecrire',
    false,
  ],
  ['/instances/:body/suites', '/instances/none/suites', false],
  ['/connexion', '/connexion', false],
  ['/seance', '/seance', false],
  ['/connexion/carte', '/connexion/carte', false],
  ['/moi', '/moi', false],
  ['/moi/famille', '/moi/famille', false],
  ['/consentement/:token', `/consentement/${'A'.repeat(43)}`, false],
  ['/gestion/instances/:body/regles', '/gestion/instances/none/regles', false],
  ['/invitation/:token', `/invitation/${'A'.repeat(43)}`, false],
  ['/moi/instances', '/moi/instances', false],
  ['/gestion/familles', '/gestion/familles', false],
  ['/moi/securite', '/moi/securite', false],
  ['/moi/messages', '/moi/messages', false],
  ['/desabonner/:token', '/desabonner/abcdef', false],
  ['/gestion', '/gestion', false],
  ['/gestion/:edition', '/gestion/cahors-2027', false],
  ['/gestion/:edition/projets/:number', '/gestion/cahors-2027/projets/10', false],
  ['/gestion/importer', '/gestion/importer', false],
  ['/gestion/roles', '/gestion/roles', false],
  ['/gestion/travaux', '/gestion/travaux', false],
  ['/gestion/journal', '/gestion/journal', false],
  ['/gestion/:edition/historique', '/gestion/cahors-2027/historique', false],
  ['/gestion/:edition/liste', '/gestion/cahors-2027/liste', false],
  ['/moi/historique', '/moi/historique', false],
  ['/gestion/comptes', '/gestion/comptes', false],
  ['/gestion/comptes/doublons', '/gestion/comptes/doubles', false],
  ['/gestion/residence', '/gestion/residence', false],
  ['/gestion/residence/listes', '/gestion/residence/listes', false],
  ['/moi/residence', '/moi/residence', false],
  ['/gestion/comptes/nouveau', '/gestion/comptes/nouveau', false],
  ['/moderation', '/moderation', true],
  ['/moi/moderation', '/moi/moderation', false],
  ['/moi/moderation/:statement', '/moi/moderation/none', false],
  ['/gestion/moderation', '/gestion/moderation', false],
  ['/gestion/moderation/:case', '/gestion/moderation/none', false],
  ['/demo/courrier', '/demo/courrier', false],
  ['/hors-ligne', '/hors-ligne', true],
  ['/style', '/style', true],
  ['/accessibilite', '/accessibilite', true],
  ['/confidentialite', '/confidentialite', true],
  ['/mentions-legales', '/mentions-legales', true],
  ['/moi/donnees', '/moi/donnees', false],
  ['/gestion/confidentialite', '/gestion/confidentialite', false],
  ['/instances', '/instances', true],
  ['/instances/:body', '/instances/conseil-citoyen-de-terre-rouge', true],
  ['/instances/:body/bilans/:year', '/instances/none/bilans/2026', false],
  ['/gestion/instances/:body/bilan', '/gestion/instances/conseil-citoyen-de-terre-rouge/bilan', false],
  ['/gestion/instances', '/gestion/instances', false],
  ['/gestion/instances/:body', '/gestion/instances/conseil-citoyen-de-terre-rouge', false],
  ['/instances/:body/avis', '/instances/conseil-citoyen-de-terre-rouge/avis', true],
  ['/instances/:body/avis/:number', '/instances/conseil-citoyen-de-terre-rouge/avis/1', true],
  ['/avis/repondre/:link', `/avis/repondre/${'A'.repeat(43)}`, false],
  ['/gestion/instances/:body/avis', '/gestion/instances/none/avis', false],
  ['/gestion/instances/:body/avis/:opinion', '/gestion/instances/none/avis/none', false],
];

const HER = { name: 'Żenobie Xquatremère', initials: 'ŻX', email: 'zenobie.xq@habitants.example' };

/** A resident who signed in, without a browser: her words, and the cookie that she sends. */
async function signHerIn(town: Town) {
  const token = randomBytes(32).toString('base64url');
  const [row] = await town.query<{ id: string }>(
    `INSERT INTO person (display_name, email, language) VALUES ($1, $2, 'fr') RETURNING id`,
    [HER.name, HER.email],
  );
  await town.query(
    `INSERT INTO session (token_hash, person_id, created_at, expires_at) VALUES ($1, $2, now(), now() + interval '1 day')`,
    [createHash('sha256').update(token).digest('hex'), row?.id],
  );
  return { words: { ...HER, id: row?.id ?? '', token }, cookie: `parvis_session=${token}` };
}

async function ask(request: APIRequestContext, town: Town, path: string, cookie?: string) {
  const answer = await request.get(town.url + path, { headers: cookie ? { cookie } : {} });
  const headers = answer.headers();
  const seen: SeenAnswer = {
    path,
    cacheControl: headers['cache-control'] ?? null,
    setCookie: headers['set-cookie'] ?? null,
    body: await answer.text(),
  };
  return { ...seen, by: cookie ? ('person' as const) : ('anybody' as const), status: answer.status() };
}

test(
  'nobody in shared pages: no trace of who is signed in, in what others or a cache are given, whoever came first',
  { tag: '@desktop-only' },
  async ({ request, ownTown }) => {
    const source = readFileSync(join(ROOT, 'apps/web/src/paths.ts'), 'utf8');
    const table = source.slice(source.indexOf('patterns = {'), source.indexOf('} as const'));
    const patterns = [...table.matchAll(/'([^']+)'/g)].map(([, pattern]) => pattern);
    expect(PAGES.map(([pattern]) => pattern).sort(), 'every page is walked').toEqual(patterns.sort());

    const { words, cookie } = await signHerIn(ownTown);
    const answers = [];
    for (const [, path] of PAGES) {
      for (const one of [cookie, undefined, cookie]) answers.push(await ask(request, ownTown, path, one));
    }
    // The other order: an address that nobody asked for yet, first without her.
    for (const [, path] of PAGES) {
      await ownTown.query('UPDATE edition SET name = name');
      for (const one of [undefined, cookie, undefined]) answers.push(await ask(request, ownTown, path, one));
    }
    expect(personTraces(answers, words)).toEqual([]);
    expect(answers.some(({ by, body }) => by === 'person' && body.includes(HER.name))).toBe(true);

    const kept = new Set(
      answers.filter(({ by, cacheControl }) => by === 'anybody' && cacheControl?.startsWith('public')),
    );
    expect(new Set([...kept].map(({ path }) => path))).toEqual(
      new Set(PAGES.filter(([, , shared]) => shared).map(([, path]) => path)),
    );
  },
);

test(
  'a kept page: 304 to who has it, and made anew as soon as what it shows changed, whoever changed it',
  { tag: '@desktop-only' },
  async ({ request, ownTown }) => {
    const address = `${ownTown.url}/budgets/cahors-2027/projets/10`;
    const first = await request.get(address);
    const etag = first.headers()['etag'] ?? '';
    expect(first.headers()['content-security-policy']).not.toContain('nonce');
    expect((await request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(304);
    expect((await request.get(`${address}?utm_source=lettre`)).headers()['etag']).toBe(etag);
    const head = await request.head(address);
    expect([head.status(), head.headers()['etag'], (await head.body()).length]).toEqual([200, etag, 0]);

    await ownTown.query(
      `UPDATE proposal SET proposer_name = 'Un autre nom' WHERE number = 10 AND edition_id =
         (SELECT id FROM edition WHERE slug = 'cahors-2027')`,
    );
    await expect.poll(async () => (await request.get(address)).text()).toContain('Un autre nom');
    expect((await request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(200);
  },
);

test(
  'no page asks anybody else than its own server, whoever looks: hence no banner',
  { tag: '@desktop-only' },
  async ({ page, ownTown, signInAs, quiet }) => {
    test.setTimeout(180_000);
    // Pages that are not for a stranger, or not there: their own answers are said in red.
    quiet.allow(/status of 40[0-9]/);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    const walk = async () => {
      for (const [, path] of PAGES) await page.goto(ownTown.url + path, { waitUntil: 'networkidle' });
    };
    await walk();
    const before = asked.length;
    await signInAs('Dominique T\\.');
    await walk();
    expect(asked.length - before).toBeGreaterThan(PAGES.length);
    expect(asked.filter((url) => !url.startsWith(`${ownTown.url}/`) && !/^(data|blob):/.test(url))).toEqual(
      [],
    );
    const cookies = await page.context().cookies();
    expect(cookies.every(({ domain }) => domain === 'localhost')).toBe(true);
  },
);

import type { APIRequestContext, APIResponse } from '@playwright/test';
import { visit } from '../support/browser';
import { expectSound } from '../support/checks';
import { expect, test } from '../support/fixtures';
import { openProviderTown, type ProviderTown } from '../support/provider-town';

let there: ProviderTown;
test.beforeAll(async () => {
  there = await openProviderTown();
});
test.afterAll(() => there.close());

test('a resident comes in by the identity provider, comes back as the same person, and leaves both @phone-only', async ({
  page,
  quiet,
}) => {
  quiet.allow(new RegExp(`${there.issuer}|${there.town.url}`));
  const { town } = there;
  const comeIn = async () => {
    await page.goto(`${town.url}/connexion?retour=/moi`);
    await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click();
    await page.getByRole('button', { name: 'Sign in as the fictional person' }).click();
    await expect(page).toHaveURL(`${town.url}/moi`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Angela');
  };

  await test.step('she changes her mind there: a sentence, and the other ways in', async () => {
    await page.goto(`${town.url}/connexion?retour=/moi`);
    await expectSound(page);
    await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('alert')).toContainText('Vous n’êtes pas allé au bout avec FranceConnect');
    await expect(page.getByLabel('Votre adresse de courriel')).toBeVisible();
    await expectSound(page);
  });

  await test.step('she comes in, and is told nothing of the provider is kept but a trace', async () => {
    await comeIn();
    const [kept] = await town.query<{ month: string; source: string; hash: string }>(
      `SELECT birth.month, birth.source, linked.subject_hash AS hash FROM person
         JOIN birth ON birth.person_id = person.id JOIN provider_identity linked ON linked.person_id = person.id`,
    );
    expect(kept).toMatchObject({ month: '1962-08', source: 'provider' });
    expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  await test.step('she leaves here and there', async () => {
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page).toHaveURL(new RegExp(`^${town.url}/(\\?state=.*)?$`));
  });

  await test.step('she comes back: the same person', async () => {
    await comeIn();
    expect(await town.query('SELECT id FROM provider_identity')).toHaveLength(1);
    expect(await town.query(`SELECT id FROM person WHERE display_name = 'Angela'`)).toHaveLength(1);
  });

  const link = page.getByRole('region', { name: 'FranceConnect' });
  await test.step('it is her only way in: the link stays, and she is told why', async () => {
    await visit(page, `${town.url}/moi/securite`);
    await expect(link).toContainText('Votre compte est lié à FranceConnect depuis le');
    await link.getByRole('button', { name: 'Ne plus lier mon compte à FranceConnect' }).click();
    await expect(link.getByRole('alert')).toContainText('C’est votre seule façon d’entrer');
    await expectSound(page);
  });
});

test('an account that was here before is linked, never with what is somebody else’s, and unlinked @phone-only', async ({
  page,
  quiet,
}) => {
  const { town } = there;
  quiet.allow(new RegExp(`${there.issuer}|${town.url}`));
  const link = page.getByRole('region', { name: 'FranceConnect' });
  const linked = () => town.query('SELECT person_id, subject_hash FROM provider_identity');
  const goAndLink = async (answer: string) => {
    await link.getByRole('link', { name: 'Lier mon compte à FranceConnect' }).click();
    await page.getByRole('button', { name: answer }).click();
    await expect(page).toHaveURL(new RegExp(`^${town.url}/moi/securite`));
  };
  await visit(page, `${town.url}/connexion?retour=/moi/securite`);
  await page.getByRole('button', { name: /Aïssata D/ }).click();
  await expect(link).toContainText('Liez votre compte à FranceConnect');

  await test.step('she changes her mind there', async () => {
    await goAndLink('Cancel');
    await expect(link.getByRole('alert')).toContainText('votre compte n’est pas lié');
    await expectSound(page);
  });
  await test.step('her account is linked', async () => {
    await goAndLink('Sign in as the fictional person');
    await expect(link).toContainText('Votre compte est lié à FranceConnect depuis le');
    await expectSound(page);
    expect(await linked()).toHaveLength(1);
  });
  await test.step('she forgets the link', async () => {
    await visit(page, `${town.url}/moi/securite`);
    await link.getByRole('button', { name: 'Ne plus lier mon compte à FranceConnect' }).click();
    await expect(link.getByRole('status')).toContainText('Le lien avec FranceConnect est oublié');
    expect(await linked()).toHaveLength(0);
  });
  await test.step('the account there became another person’s here: nothing changes', async () => {
    await goAndLink('Sign in as the fictional person');
    await expect(link).toContainText('Votre compte est lié');
    await town.query(
      `UPDATE provider_identity SET person_id = (SELECT id FROM person WHERE display_name = 'Yanis B.')`,
    );
    const held = await linked();
    await visit(page, `${town.url}/moi/securite`);
    await goAndLink('Sign in as the fictional person');
    await expect(link.getByRole('alert')).toContainText('déjà lié à un autre compte');
    expect(await linked()).toEqual(held);
  });
});

test('what comes back changed, late, twice or elsewhere is refused @desktop-only', async ({ playwright }) => {
  const { town, issuer } = there;
  const browser = (): Promise<APIRequestContext> => playwright.request.newContext({ maxRedirects: 0 });
  const location = (answer: APIResponse): string => answer.headers()['location'] ?? '';
  const leave = async (one: APIRequestContext): Promise<URL> =>
    new URL(location(await one.get(`${town.url}/connexion/fournisseur?retour=/moi`)));
  /** Goes through the provider as the fictional person; answers the address to which it sends her back. */
  const goThrough = async (one: APIRequestContext, address: URL): Promise<URL> => {
    let next = location(await one.get(address.href));
    const absolute = (to: string) => new URL(to, issuer).href;
    next = location(await one.post(absolute(next), { form: { answer: 'yes' } }));
    for (let hop = 0; hop < 4 && !next.startsWith(town.url); hop++)
      next = location(await one.get(absolute(next)));
    return new URL(next);
  };
  const changed = (address: URL, name: string, value: string): URL => {
    const other = new URL(address);
    other.searchParams.set(name, value);
    return other;
  };
  const outcome = async (one: APIRequestContext, back: URL): Promise<string> => {
    const to = new URL(location(await one.get(back.href)), town.url);
    return to.searchParams.get('souci') ?? to.pathname;
  };
  const sessions = async () => (await town.query('SELECT id FROM session')).length;
  const before = await sessions();

  const honest = await browser();
  const back = await goThrough(honest, await leave(honest));

  await test.step('another state, or none', async () => {
    expect(await outcome(honest, changed(back, 'state', 'x'.repeat(43)))).toBe('provider_expired');
    expect(await outcome(honest, new URL(`${back.origin}${back.pathname}?code=abc`))).toBe(
      'provider_expired',
    );
  });
  await test.step('another browser', async () => {
    expect(await outcome(await browser(), back)).toBe('provider_expired');
  });
  expect(await sessions()).toBe(before);
  await test.step('as it was sent: she is in; the same again: no', async () => {
    expect(await outcome(honest, back)).toBe('/moi');
    expect(await sessions()).toBe(before + 1);
    expect(await outcome(honest, back)).toBe('provider_expired');
  });
  await test.step('a code that was used, under a new state', async () => {
    const other = await browser();
    const fresh = await goThrough(other, await leave(other));
    expect(await outcome(other, changed(fresh, 'code', back.searchParams.get('code') ?? ''))).toBe(
      'provider_failed',
    );
  });
  await test.step('another nonce, another code challenge, no level of assurance', async () => {
    for (const [name, value] of [
      ['nonce', 'another-nonce-of-the-same-length-0123456789'],
      ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
    ] as const) {
      const other = await browser();
      const wrong = await goThrough(other, changed(await leave(other), name, value));
      expect([name, await outcome(other, wrong)]).toEqual([name, 'provider_failed']);
    }
  });
  await test.step('an answer of another issuer (RFC 9207)', async () => {
    const other = await browser();
    const mixed = changed(await goThrough(other, await leave(other)), 'iss', 'https://another.example');
    expect(await outcome(other, mixed)).toBe('provider_failed');
  });
  await test.step('the way back stays on this site', async () => {
    const other = await browser();
    const away = new URL(
      location(await other.get(`${town.url}/connexion/fournisseur?retour=//evil.example`)),
    );
    expect(await outcome(other, await goThrough(other, away))).toBe('/');
  });
  expect(await sessions()).toBe(before + 2);
});

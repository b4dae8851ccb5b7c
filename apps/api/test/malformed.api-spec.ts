import { randomUUID } from 'node:crypto';
import { anEdition, IDEAS_OPEN, someNeighbourhoods } from '../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { startApi, type TestApi } from './support/api';
import type { Answer, Caller } from './support/caller';
import { type Operation, operationsOfSchema, withValue } from './support/walks/operations';

/** What a broken or ill-meaning client sends where a word, a number, a date or an id should be. */
const NASTY: readonly unknown[] = [
  'a\u0000b',
  '\u0000@example.org',
  '\u202e\udc00\u2028</script>',
  "%\\_'; --",
  '9999-99-99',
  '+275760-09-13T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
  '👩‍👩‍👧'.repeat(200),
  'x'.repeat(10_000),
  null,
  0.1,
  2 ** 53,
  -1e300,
  1e300,
  [null],
  Array.from({ length: 500 }, () => 'x'),
];
const AT_ONCE = 10;
const SECRET_OF_SERVER = /node_modules|\.ts:|\n\s+at |SELECT |QueryFailed/;

const addresses = [
  'budgets/%00',
  'budgets/a%00b/projets',
  'budgets/%ff',
  'budgets/%zz',
  'budgets/..%2f..%2fx',
];
const files = ['%00/bulletins.pb', 'a%00b/manifeste.json', '%00/resultats.json', '%zz/bulletins.pb'];

describe('malformed input', () => {
  let api: TestApi;
  let admin: Caller;
  let operations: Operation[];
  beforeAll(async () => {
    api = await startApi();
    const { manager } = api.source;
    await someNeighbourhoods(manager);
    const edition = await anEdition(manager, new Date(), IDEAS_OPEN, { slug: 'budget-2030' });
    const { id } = await aProposal(manager, { editionId: edition.id, number: 1 });
    ({ caller: admin } = await api.signedIn('administrator'));
    operations = operationsOfSchema({
      edition: 'budget-2030',
      slug: 'budget-2030',
      proposalId: id,
      personId: randomUUID(),
      submissionKey: randomUUID(),
      neighbourhood: 'north',
      theme: 'living_environment',
      photoId: null,
      title: 'Des bancs à l’ombre',
      body: 'Quatre bancs et deux arbres, là où l’on attend le bus.',
      email: 'someone@example.org',
      code: '123456',
      birthDate: '1990-01-01',
      criterion: 'town_competence',
      uploadId: randomUUID(),
      ballotKey: 'A'.repeat(26),
    });
  });
  afterAll(() => api.stop());

  /** From a copy of the browser each time: what signs in must not change who asks next. */
  const ask = (document: string, variables: object): Promise<Answer<unknown>> => {
    const browser = api.anonymous();
    for (const pair of admin.cookieHeader?.split('; ') ?? []) {
      const [name = '', value = ''] = pair.split('=');
      browser.setCookie(name, value);
    }
    return browser.graphql(document, variables);
  };
  const isBroken = (answer: Answer<unknown>): boolean =>
    answer.status >= 500 ||
    answer.codes.includes('INTERNAL') ||
    SECRET_OF_SERVER.test(JSON.stringify(answer.errors));

  it('at every place of every operation is refused or answered, never an error of the server', async () => {
    const asked = operations
      .filter(({ name }) => name !== 'signOut')
      .flatMap((operation) =>
        operation.places.flatMap((place) => NASTY.map((value) => ({ ...operation, place, value }))),
      );
    const broken: string[] = [];
    const send = async ({ name, document, variables, place, value }: (typeof asked)[number]) => {
      const answer = await ask(document, withValue(variables, place, value));
      if (isBroken(answer)) broken.push(`${name} ${place.join('.')} = ${JSON.stringify(value).slice(0, 60)}`);
    };
    for (let from = 0; from < asked.length; from += AT_ONCE)
      await Promise.all(asked.slice(from, from + AT_ONCE).map(send));
    expect(asked.length).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  }, 120_000);

  it('asked by hundreds of aliases in one call is refused', async () => {
    const many = Array.from({ length: 21 }, (_, at) => `a${at}: town { slug }`);
    expect(await ask(`{ ${many.join(' ')} }`, {})).toMatchObject({
      status: 400,
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    });
    expect(await ask(`{ ${many.slice(1).join(' ')} }`, {})).toMatchObject({ status: 200, codes: [] });
    const spread = many.map((field, at) => `fragment F${at} on Query { ${field} }`).join(' ');
    const hidden = await ask(`{ ${many.map((_, at) => `...F${at}`).join(' ')} } ${spread}`, {});
    expect(hidden.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('around the call itself is a bad request', async () => {
    const bodies = [
      { extensions: { persistedQuery: 'x' } },
      { extensions: { persistedQuery: { version: 9, sha256Hash: 'x' } } },
      { query: 3 },
      { query: '{ town { slug } }', variables: 'x' },
      { query: '{ town { slug } }', operationName: 'none' },
      [],
      null,
    ];
    for (const body of bodies) {
      const headers = { 'content-type': 'application/json' };
      const response = await admin.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
      expect({ body, status: response.status }).toEqual({ body, status: 400 });
      expect(await response.text()).not.toMatch(/INTERNAL|node_modules/);
    }
  });

  it.each([...addresses, ...files.map((file) => `files/budgets/${file}`)])(
    'in an address is a 4xx: %s',
    async (address) => {
      const response = await admin.fetch(`/${address}`);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toMatch(SECRET_OF_SERVER);
    },
  );
});

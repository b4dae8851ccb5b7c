import { GraphQLSchemaHost } from '@nestjs/graphql';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { LIMITS, limitRules } from '../src/platform/graphql/limits/limits';
import { startApi, type TestApi } from './support/api';
import { pagedOperations, unboundedLists, unboundedSizes } from './support/walks/list-walk';
import { operationsOfSchema } from './support/walks/operations';

describe('limits of GraphQL', () => {
  let api: TestApi;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    api = await startApi();
    ({ schema } = api.app.get(GraphQLSchemaHost));
  });
  afterAll(() => api.stop());

  const refused = async (document: string, variables?: object): Promise<string> => {
    const { status, errors } = await api.anonymous().graphql(document, variables);
    expect(status).toBe(400);
    return errors[0]?.message ?? '';
  };
  const nested = (times: number): string => `${'{ town '.repeat(times)}{ slug }${'}'.repeat(times)}`;

  it('every page size is bounded by its type', () => {
    // Use `@Args('first', { type: () => PAGE_SIZE, … })`.
    expect(unboundedSizes(schema)).toEqual([]);
  });

  it('every list is bounded', () => {
    // Write `@AtMost(n)` beside the list, or give it pages: docs/rules/bounded-calls.md.
    expect(unboundedLists(schema)).toEqual([]);
  });

  it('a page beyond the bound is refused by every operation that has pages', async () => {
    const paged = pagedOperations(schema);
    const operations = operationsOfSchema({ edition: 'none' });
    for (const { name, argument } of paged) {
      const { document, variables } = operations.find((one) => one.name === name)!;
      for (const size of [LIMITS.pageSize + 1, -1, 2 ** 31 - 1, 1.5, '10']) {
        const answer = await api.anonymous().graphql(document, { ...variables, [argument]: size });
        expect({ name, size, codes: answer.codes }).toEqual({ name, size, codes: ['BAD_USER_INPUT'] });
      }
    }
    expect(paged.map(({ name }) => name)).toEqual(expect.arrayContaining(['editions', 'proposals']));
  });

  it('a page beyond the bound is refused when it is written in the text too', async () => {
    const message = await refused('{ editions(first: 101) { totalItems } }');
    expect(message).toContain('A page holds 0 to 100 items.');
  });

  it('a text of more words than the limit is not parsed', async () => {
    expect(await refused(`{ town { ${'slug '.repeat(LIMITS.tokens)} } }`)).toMatch(/more tha. 2000 tokens/);
  });

  it('depth is counted through fragments', async () => {
    const deep = `At most ${LIMITS.depth} fields inside one another.`;
    const inside = (times: number) => `${'edition { '.repeat(times)} slug ${'}'.repeat(times)}`;
    const messages = async (document: string) =>
      (await api.anonymous().graphql(document)).errors.map(({ message }) => message);
    expect(await messages(nested(LIMITS.depth + 1))).toContain(deep);
    expect(await messages(`{ town { ...A } } fragment A on Town { ${inside(LIMITS.depth)} }`)).toContain(
      deep,
    );
    expect(
      await messages('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    ).not.toContain(deep);
  });

  it('lists inside lists are counted as full', async () => {
    const inner = 'results(edition: "x") { losers { title why { groups { people } takers { people } } } }';
    expect(await refused(`{ ${[...'abcdefgh'].map((alias) => `${alias}: ${inner}`).join(' ')} }`)).toMatch(
      /may ask for \d+ values/,
    );
  });

  it('directives are few', async () => {
    const many = '@include(if: true) '.repeat(LIMITS.directives + 1);
    const { errors } = await api.anonymous().graphql(`{ town ${many} { slug } }`);
    expect(errors.map(({ message }) => message)).toContain(`At most ${LIMITS.directives} directives.`);
  });

  it('introspection is off and nothing is suggested', async () => {
    const asked = await api.anonymous().graphql('{ __schema { types { name } } twon { slug } }');
    expect(asked).toMatchObject({ status: 400, data: null });
    expect(JSON.stringify(asked.errors)).not.toMatch(/did you mean|"town"/i);
  });

  it('the documents of the web stand within them', () => {
    const faults = Object.values(trustedDocuments).flatMap((text) =>
      validate(schema, parse(text, { maxTokens: LIMITS.tokens }), [...specifiedRules, ...limitRules]).map(
        ({ message }) => `${text.slice(0, 60)}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});

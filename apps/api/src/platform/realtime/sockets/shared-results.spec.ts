import { buildSchema, type ExecutionArgs, type GraphQLObjectType, parse } from 'graphql';
import type { AskingRequest, GraphqlContext } from '../../access/asking';
import { SharedResults } from './shared-results';
import { splitDocument } from './split-document';

const schema = buildSchema('type Query { state: State } type State { value: Int, who: String }');
let executed = 0;
const stateOf = (value: number) => ({
  state: {
    value: () => {
      executed += 1;
      return value;
    },
    who: (_: unknown, { req }: GraphqlContext) => req.url,
  },
});
const context = (url: string): GraphqlContext => ({ req: { url } as AskingRequest, loaders: new Map() });
const args = (text: string, variableValues = {}): ExecutionArgs => ({
  schema,
  document: parse(text),
  variableValues,
});
const dataOf = async (result: Promise<{ data?: unknown }>) =>
  JSON.parse(JSON.stringify((await result).data)) as unknown;

beforeEach(() => void (executed = 0));

it('executes a state once for all who ask the same of it', async () => {
  const results = new SharedResults();
  const [state, asked] = [stateOf(1), args('{ state { value } }')];
  const all = await Promise.all(
    ['a', 'b', 'c'].map((who) => dataOf(results.resultOf(state, asked, context(who)))),
  );
  expect(all).toEqual([1, 1, 1].map((value) => ({ state: { value } })));
  expect(executed).toBe(1);
});

it('executes it for each as soon as anybody is looked at', async () => {
  const results = new SharedResults();
  const [state, asked] = [stateOf(1), args('{ state { value who } }')];
  const all = await Promise.all(
    ['a', 'b', 'c'].map((who) => dataOf(results.resultOf(state, asked, context(who)))),
  );
  expect(all).toEqual(['a', 'b', 'c'].map((who) => ({ state: { value: 1, who } })));
  expect(executed).toBe(3);
});

it('shares neither between states, nor documents, nor variables', async () => {
  const results = new SharedResults();
  const [one, two] = [stateOf(1), stateOf(2)];
  const asked = args('{ state { value } }');
  await results.resultOf(one, asked, context('a'));
  expect(await dataOf(results.resultOf(two, asked, context('a')))).toEqual({ state: { value: 2 } });
  await results.resultOf(one, args('{ state { value } }'), context('a'));
  await results.resultOf(one, { ...asked, variableValues: { other: 1 } }, context('a'));
  expect(executed).toBe(4);
});

describe('what is followed has fields of its own for each', () => {
  const TEXT =
    'query ($n: Int) { state { ...Seen who } } fragment Seen on State { value, it: who, deep { value } }';
  const parts = buildSchema(`
    type Query { state(n: Int): State } type State { value: Int, who: String, deep: State, list: [State] }`);
  const state = (value: number) => ({ state: { value, deep: { value: value + 1 } } });
  const asking = (text: string): ExecutionArgs => ({
    schema: parts,
    document: parse(text),
    variableValues: { n: 1 },
  });
  let read = 0;
  beforeAll(() => {
    const { value, who } = (parts.getType('State') as GraphQLObjectType).getFields();
    // As Nest writes them: a plain field takes its parent alone, a resolver of ours everything.
    if (value)
      value.resolve = (parent: { value: number }) => {
        read += 1;
        return parent.value;
      };
    if (who) who.resolve = (...[, , { req }]: [unknown, unknown, GraphqlContext]) => req.url;
  });
  beforeEach(() => void (read = 0));

  it('makes those for each, and the rest once', async () => {
    const results = new SharedResults();
    const [one, asked] = [state(1), asking(TEXT)];
    const all = await Promise.all(
      ['a', 'b', 'c'].map((who) => dataOf(results.resultOf(one, asked, context(who)))),
    );
    expect(all).toEqual(
      ['a', 'b', 'c'].map((who) => ({ state: { value: 1, it: who, who, deep: { value: 2 } } })),
    );
    expect(read).toBe(2);
  });

  it('makes all of it for each when somebody is looked at deeper down', async () => {
    const results = new SharedResults();
    const [one, asked] = [state(1), asking('{ state { who deep { who value } } }')];
    const all = await Promise.all(
      ['a', 'b'].map((who) => dataOf(results.resultOf(one, asked, context(who)))),
    );
    expect(all).toEqual(['a', 'b'].map((who) => ({ state: { who, deep: { who, value: 2 } } })));
  });

  it.each([
    ['several roots', '{ state { value who } other: state { value } }'],
    ['nothing of their own', '{ state { value } }'],
    ['nothing for all', '{ state { who } }'],
    ['a fragment of another type', '{ state { value who ... on Query { state { value } } } }'],
  ])('cuts no document with %s', (_, text) => {
    expect(splitDocument(parts, parse(text))).toBeNull();
  });
});

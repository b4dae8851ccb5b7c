import { buildSchema, type ExecutionArgs, parse } from 'graphql';
import type { AskingRequest, GraphqlContext } from '../../access/asking';
import { SharedResults } from './shared-results';

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

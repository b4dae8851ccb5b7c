import { type DocumentNode, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { GraphqlContext } from '../../access/asking';
import { type SplitDocument, splitDocument } from './split-document';

type MaybeShared = Promise<ExecutionResult | null>;

/**
 * One state that goes to two hundred sockets is executed once, as long as nobody's name goes into it: a result is
 * shared only when the execution never looked at its context (the request, the viewer, the loaders). A guarded field,
 * or a field resolver of any kind, looks. Where what is followed has some, they alone are executed for each follower,
 * and the rest once for all.
 */
export class SharedResults {
  private readonly byState = new WeakMap<object, Map<string, MaybeShared>>();
  private readonly names = new WeakMap<DocumentNode, number>();
  private readonly splits = new WeakMap<DocumentNode, SplitDocument | null>();
  private named = 0;

  async resultOf(state: object, args: ExecutionArgs, context: GraphqlContext): Promise<ExecutionResult> {
    const whole = { ...args, rootValue: state, contextValue: context };
    const split = this.splitOf(args);
    if (!split) {
      const { known, first } = this.made(state, args, context);
      return first ?? (await known) ?? execute(whole);
    }
    const shared = await this.made(state, { ...args, document: split.shared }, context).known;
    const own = shared && (await execute({ ...whole, document: split.own }));
    return shared && own && !own.errors ? { data: merged(split, shared, own) } : execute(whole);
  }

  /** `known`: for everybody, or null when somebody was looked at. `first`: for who made it, whatever it is. */
  private made(
    state: object,
    args: ExecutionArgs,
    context: GraphqlContext,
  ): { known: MaybeShared; first?: Promise<ExecutionResult> } {
    const results = this.byState.get(state) ?? new Map<string, MaybeShared>();
    this.byState.set(state, results);
    const key = this.keyOf(args);
    const before = results.get(key);
    if (before) return { known: before };
    const { contextValue, wasAsked } = watched(context);
    const first = Promise.resolve(execute({ ...args, rootValue: state, contextValue }));
    const known = first.then(
      (result) => (wasAsked() || result.errors ? null : result),
      () => null,
    );
    results.set(key, known);
    return { known, first };
  }

  private splitOf({ schema, document, operationName }: ExecutionArgs): SplitDocument | null {
    const known = this.splits.get(document);
    if (known !== undefined) return known;
    const split = splitDocument(schema, document, operationName);
    this.splits.set(document, split);
    return split;
  }

  private keyOf({ document, operationName, variableValues }: ExecutionArgs): string {
    const name = this.names.get(document) ?? ++this.named;
    this.names.set(document, name);
    return JSON.stringify([name, operationName ?? null, variableValues ?? null]);
  }
}

function merged(
  { key }: SplitDocument,
  shared: ExecutionResult,
  own: ExecutionResult,
): Record<string, unknown> {
  const [all, hers] = [shared.data?.[key], own.data?.[key]] as [object | null, object | null];
  return { [key]: all && hers && { ...all, ...hers } };
}
/** The context, and whether anything was read from it. */
function watched(context: GraphqlContext): { contextValue: GraphqlContext; wasAsked: () => boolean } {
  let asked = false;
  const contextValue = new Proxy(context, {
    get(target, property, receiver) {
      asked = true;
      return Reflect.get(target, property, receiver) as unknown;
    },
    has(target, property) {
      asked = true;
      return Reflect.has(target, property);
    },
    ownKeys(target) {
      asked = true;
      return Reflect.ownKeys(target);
    },
  });
  return { contextValue, wasAsked: () => asked };
}

import { type DocumentNode, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { GraphqlContext } from '../../access/asking';

type MaybeShared = Promise<ExecutionResult | null>;

/**
 * One state that goes to two hundred sockets is executed once, as long as nobody's name goes into it: a result is
 * shared only when the execution never looked at its context (the request, the viewer, the loaders). A guarded field,
 * or a field resolver of any kind, looks; its followers are each executed for themselves.
 */
export class SharedResults {
  private readonly byState = new WeakMap<object, Map<string, MaybeShared>>();
  private readonly names = new WeakMap<DocumentNode, number>();
  private named = 0;

  async resultOf(state: object, args: ExecutionArgs, context: GraphqlContext): Promise<ExecutionResult> {
    const results = this.byState.get(state) ?? new Map<string, MaybeShared>();
    this.byState.set(state, results);
    const key = this.keyOf(args);
    const known = results.get(key);
    if (known) return (await known) ?? execute({ ...args, rootValue: state, contextValue: context });
    const { contextValue, wasAsked } = watched(context);
    const result = Promise.resolve(execute({ ...args, rootValue: state, contextValue }));
    results.set(
      key,
      result.then(
        (made) => (wasAsked() || made.errors ? null : made),
        () => null,
      ),
    );
    return result;
  }

  private keyOf({ document, operationName, variableValues }: ExecutionArgs): string {
    const name = this.names.get(document) ?? ++this.named;
    this.names.set(document, name);
    return JSON.stringify([name, operationName ?? null, variableValues ?? null]);
  }
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

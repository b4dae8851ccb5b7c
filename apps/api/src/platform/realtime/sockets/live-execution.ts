import { Injectable } from '@nestjs/common';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import { AccessCheck } from '../../access/access-check';
import type { AccessRule } from '../../access/access.decorator';
import type { AskingRequest, GraphqlContext } from '../../access/asking';
import type { Viewer } from '../../access/viewer';
import { maskErrors } from '../../graphql/errors';
import { Logger } from '../../logging/logger';
import { CLOSE } from './live-limits';
import type { LiveSocket } from './live-socket';
import { OpenSockets } from './open-sockets';
import { SharedResults } from './shared-results';

type Results = AsyncGenerator<ExecutionResult, undefined>;

/** Runs subscriptions as GraphQL's own `subscribe` does, but asks again at each event who is there and what they may. */
@Injectable()
export class LiveExecution {
  private readonly results = new SharedResults();

  constructor(
    private readonly sockets: OpenSockets,
    private readonly check: AccessCheck,
    private readonly logger: Logger,
  ) {}

  async subscribe(socket: LiveSocket, args: ExecutionArgs): Promise<Results | ExecutionResult> {
    const admitted: AccessRule[] = [];
    const stream = await createSourceEventStream({
      ...args,
      contextValue: { ...this.freshContext(socket), admitted },
    });
    if (!(Symbol.asyncIterator in stream)) return stream;
    const source = stream[Symbol.asyncIterator]();
    return resultsOf(
      source,
      async (state) => {
        const contextValue = this.freshContext(socket);
        await this.holdAll(admitted, contextValue);
        const result = await this.results.resultOf(state as object, args, contextValue);
        const gone = result.errors?.find((error) => error.path?.length === 1 && isRefusal(error));
        if (gone) throw gone;
        return result;
      },
      (error) => this.refused(socket, error),
    );
  }

  /** What may leave this process of a result: the same masks as over HTTP. */
  masked({ data, errors }: ExecutionResult): FormattedExecutionResult {
    return { data, ...(errors ? { errors: this.maskedErrors(errors) } : {}) };
  }

  maskedErrors(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    const mask = maskErrors(this.logger);
    return errors.map((error) => mask(error.toJSON(), error));
  }

  /** One for each event, as each HTTP request has its own: loaders, and the session read anew. */
  private freshContext(socket: LiveSocket): GraphqlContext {
    let viewer: Promise<Viewer | null> | undefined;
    const req = Object.create(socket.request) as AskingRequest;
    req.viewer = () => (viewer ??= this.sockets.viewerOf(socket));
    return { req, loaders: new Map() };
  }

  private async holdAll(rules: readonly AccessRule[], { req }: GraphqlContext): Promise<void> {
    for (const rule of rules) await this.check.hold(rule, req);
  }

  /** The session, the role or the right has gone since the socket opened. */
  private refused(socket: LiveSocket, error: unknown): void {
    if (error instanceof GraphQLError) socket.close(CLOSE.noAccess);
    else {
      this.logger.error('live event failed', { error: this.maskedErrors([wrapped(error)])[0] });
      socket.close(CLOSE.broken);
    }
  }
}

/** What was followed is no longer for her: over, and not a state with an error at each event. */
const isRefusal = ({ extensions }: GraphQLError): boolean =>
  extensions['code'] === 'NOT_FOUND' || extensions['code'] === 'UNAUTHENTICATED';

const wrapped = (error: unknown): GraphQLError =>
  new GraphQLError('event failed', { originalError: error instanceof Error ? error : undefined });

/**
 * Each payload of the source becomes a result. Unlike an async generator, `return()` reaches the source at once, also
 * while the next payload is awaited: a subscriber that leaves holds nothing back.
 */
function resultsOf(
  source: AsyncIterator<unknown>,
  resultOf: (payload: unknown) => Promise<ExecutionResult>,
  onRefused: (error: unknown) => void,
): Results {
  const leave = async (): Promise<IteratorResult<ExecutionResult, undefined>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  const results: Results = {
    async next() {
      const { done, value } = await source.next();
      if (done) return { done: true, value: undefined };
      try {
        return { done: false, value: await resultOf(value) };
      } catch (error) {
        onRefused(error);
        return leave();
      }
    },
    return: leave,
    throw: leave,
    [Symbol.asyncIterator]: () => results,
    [Symbol.asyncDispose]: async () => void (await leave()),
  };
  return results;
}

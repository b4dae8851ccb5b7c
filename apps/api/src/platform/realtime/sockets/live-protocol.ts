import { Injectable } from '@nestjs/common';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { type Context, makeServer, type Server } from 'graphql-ws';
import { ViewerSource } from '../../access/viewer';
import { Clock } from '../../clock/clock';
import { describe } from '../../graphql/errors';
import { Logger } from '../../logging/logger';
import { LiveExecution } from './live-execution';
import { CLOSE } from './live-limits';
import type { LiveSocket } from './live-socket';
import { OpenSockets } from './open-sockets';
import { SocketDocuments } from './socket-documents';

interface Extra {
  live: LiveSocket;
  /** Subscriptions counted against the limit, by their id. */
  begun: Set<string>;
}
type Asked = Context<Record<string, unknown> | undefined, Extra>;
/** The socket travels beside the arguments of one subscription, under a key that no client can name. */
const SOCKET = Symbol('socket');
type LiveArgs = ExecutionArgs & { [SOCKET]?: LiveSocket };

/** The protocol `graphql-transport-ws` over a socket that is already open: who, what, and in what form. */
@Injectable()
export class LiveProtocol {
  private readonly server: Server<Extra>;

  constructor(
    private readonly viewers: ViewerSource,
    private readonly clock: Clock,
    private readonly sockets: OpenSockets,
    private readonly documents: SocketDocuments,
    private readonly execution: LiveExecution,
    private readonly logger: Logger,
  ) {
    this.server = makeServer<Record<string, unknown> | undefined, Extra>({
      connectionInitWaitTimeout: 3_000,
      onConnect: (asked) => this.connect(asked.extra.live),
      onSubscribe: (asked, id, payload) => this.open(asked, id, payload),
      subscribe: (args: LiveArgs) => this.execution.subscribe(args[SOCKET] as LiveSocket, args),
      onNext: (_asked, _id, _payload, _args, result) => this.execution.masked(result),
      onError: (_asked, _id, _payload, errors) => this.execution.maskedErrors(errors),
      onComplete: ({ extra }, id) => {
        if (extra.begun.delete(id)) extra.live.end();
      },
    });
  }

  speak(live: LiveSocket): void {
    const { ws } = live;
    const closed = this.server.opened(
      {
        protocol: ws.protocol,
        send: (data) => live.send(data),
        close: (code, reason) => ws.close(code, reason),
        onMessage: (take) => {
          ws.on('message', (data) => {
            if (!live.takesMessage()) return;
            take(String(data)).catch((error: unknown) => {
              this.logger.error('live message failed', { error: describe(error) });
              live.close(CLOSE.broken);
            });
          });
        },
      },
      { live, begun: new Set() },
    );
    ws.once('close', (code, reason) => void closed(code, String(reason)).catch(() => undefined));
  }

  /** False closes with 4403. */
  private async connect(live: LiveSocket): Promise<boolean> {
    const viewer = await this.viewers.find(live.request.headers.cookie);
    if (!viewer) return false;
    if (!this.sockets.hasRoomFor({ personId: viewer.personId })) {
      live.close(CLOSE.tooMany);
      return true;
    }
    live.belongsTo(viewer, this.clock.now().getTime());
    return true;
  }

  private open({ extra }: Asked, id: string, payload: unknown): LiveArgs | readonly GraphQLError[] {
    if (!extra.live.begin())
      return [new GraphQLError('Too many subscriptions.', { extensions: { code: 'TOO_MANY_REQUESTS' } })];
    extra.begun.add(id);
    const admitted = this.documents.admit(payload);
    if ('schema' in admitted) return { ...admitted, [SOCKET]: extra.live };
    extra.begun.delete(id);
    extra.live.end();
    return admitted;
  }
}

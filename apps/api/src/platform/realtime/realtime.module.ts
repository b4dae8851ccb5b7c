import { Global, Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module';
import { Listener } from './listener';
import { Live } from './live';
import { LiveExecution } from './sockets/live-execution';
import { LiveLimits } from './sockets/live-limits';
import { LiveProtocol } from './sockets/live-protocol';
import { OpenSockets } from './sockets/open-sockets';
import { SocketDocuments } from './sockets/socket-documents';
import { SocketServer } from './sockets/socket-server';

/** For every context: `Live.follow` in a subscription, `changed(…)` in the transaction of a verb. */
@Global()
@Module({ providers: [Listener, Live], exports: [Listener, Live] })
export class LiveModule {}

/** The sockets. Not global, so that they are closed before the HTTP server beneath them is drained. */
@Module({
  imports: [LiveModule, GraphqlModule],
  providers: [LiveLimits, OpenSockets, SocketDocuments, LiveExecution, LiveProtocol, SocketServer],
})
export class RealtimeModule {}

import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { Config } from '../../config/config';
import { callerAddress } from '../../http/caller-address';
import { isOurOrigin } from '../../http/same-origin.middleware';
import { Listener } from '../listener';
import { CLOSE, LiveLimits } from './live-limits';
import { LiveProtocol } from './live-protocol';
import { LiveSocket } from './live-socket';
import { OpenSockets } from './open-sockets';

export const LIVE_PATH = '/graphql/live';

/** How long a browser has to say good-bye when the server stops. */
const GOODBYE_MS = 1_000;

/** Opens sockets: the right path, our own pages, and room. Who is there is asked once the socket speaks. */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, OnModuleDestroy {
  private wss: WebSocketServer | undefined;
  private sweep: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
    private readonly limits: LiveLimits,
    private readonly sockets: OpenSockets,
    private readonly protocol: LiveProtocol,
    private readonly listener: Listener,
  ) {}

  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter?.getHttpServer() as Server | undefined;
    if (!server) return;
    this.wss = new WebSocketServer({
      noServer: true,
      maxPayload: this.limits.messageBytes,
      // States are small; a compressor for each socket would cost more memory than it saves bytes.
      perMessageDeflate: false,
      handleProtocols,
      clientTracking: false,
    });
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
    this.sweep = setInterval(() => this.look(), Math.min(this.limits.deafMs, this.limits.sweepMs) / 5);
    this.sweep.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    clearInterval(this.sweep);
    this.sockets.closeAll(CLOSE.goingAway);
    const deadline = performance.now() + GOODBYE_MS;
    while (this.sockets.size > 0 && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 10));
    this.sockets.terminateAll();
    this.wss?.close();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = (request.url ?? '').split('?', 1)[0];
    // In development the pages have a socket of their own on this server.
    if (path !== LIVE_PATH) return this.config.env.PARVIS_DEV ? undefined : refuse(socket, 404);
    if (this.stopping || this.isDeaf()) return refuse(socket, 503);
    if (!isOurOrigin(request.headers, this.config.env.PARVIS_PUBLIC_URL)) return refuse(socket, 403);
    const address = callerAddress(request, this.config.proxies);
    if (!this.sockets.hasRoomFor({ address })) return refuse(socket, 429);
    this.wss?.handleUpgrade(request, socket, head, (ws) => {
      const live = new LiveSocket(ws, request, address, this.limits);
      this.sockets.add(live);
      this.protocol.speak(live);
    });
  }

  private isDeaf(): boolean {
    const since = this.listener.deafSince;
    return since !== null && performance.now() - since > this.limits.deafMs;
  }

  private lastSweep = performance.now();

  /** Sockets that nothing can be told are sent away: a screen must not say "live" of what is old. */
  private look(): void {
    if (this.isDeaf()) return this.sockets.closeAll(CLOSE.deaf);
    if (performance.now() - this.lastSweep < this.limits.sweepMs) return;
    this.lastSweep = performance.now();
    void this.sockets.recheck();
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

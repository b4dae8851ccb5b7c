import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** One address before several servers, as a town's own proxy: each connection goes to the next one that answers. */
export class Front {
  private readonly open = new Set<Socket>();
  private turn = 0;
  private server: Server | undefined;

  private constructor(private readonly ports: readonly number[]) {}

  static async before(urls: readonly string[]): Promise<Front> {
    const front = new Front(urls.map((url) => Number(new URL(url).port)));
    const server = createServer({ allowHalfOpen: true }, (asked) => front.pass(asked));
    front.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return front;
  }

  get url(): string {
    return `http://localhost:${(this.server?.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private pass(asked: Socket, tried = 0): void {
    const port = this.ports[this.turn++ % this.ports.length] ?? 0;
    const behind = connect({ port, host: 'localhost', allowHalfOpen: true });
    this.open.add(asked).add(behind);
    asked.once('error', () => behind.destroy());
    let reached = false;
    behind.once('connect', () => {
      reached = true;
      asked.pipe(behind).pipe(asked);
      behind.once('close', () => asked.destroy());
      asked.once('close', () => behind.destroy());
    });
    behind.once('error', () => {
      if (!reached && tried < this.ports.length) this.pass(asked, tried + 1);
      else asked.destroy();
    });
  }
}

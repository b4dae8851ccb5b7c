import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Call } from './call';

export interface Got {
  /** 0: the connection was closed without an answer. -1: no answer in time. -2: the library refused to send it. */
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const PATIENCE_MS = 15_000;
const nothing = (status: number): Got => ({ status, type: '', text: '' });

/** Sends calls to one server, over connections that are kept. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(private readonly port: number) {}

  /** @param cookie the session of the call's role; '' for none */
  send(call: Call, cookie: string): Promise<Got> {
    return call.wire === undefined ? this.sendHttp(call, cookie) : this.sendWire(call.wire, cookie);
  }

  close(): void {
    this.agent.destroy();
  }

  private sendHttp({ method, path, headers, body }: Call, cookie: string): Promise<Got> {
    const cookies = [cookie, headers['cookie']].filter(Boolean).join('; ');
    const all = {
      ...headers,
      ...(cookies && { cookie: cookies }),
      ...(body && { 'content-length': body.length }),
    };
    return new Promise((settle) => {
      try {
        const options = { port: this.port, host: '127.0.0.1', method, path, headers: all, agent: this.agent };
        const sent = request(options, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', () => settle(nothing(0)));
          answer.on('end', () => {
            const type = String(answer.headers['content-type'] ?? '');
            settle({ status: answer.statusCode ?? 0, type, text: Buffer.concat(parts).toString() });
          });
        });
        sent.setTimeout(PATIENCE_MS, () => {
          settle(nothing(-1));
          sent.destroy();
        });
        sent.on('error', () => settle(nothing(0)));
        sent.end(body);
      } catch {
        settle(nothing(-2));
      }
    });
  }

  /** Bytes as they are; what was promised and does not come is ended by closing our half. */
  private sendWire(bytes: string, cookie: string): Promise<Got> {
    return new Promise((settle) => {
      const socket = connect({ port: this.port, host: '127.0.0.1' });
      let text = '';
      const done = (): void => {
        socket.destroy();
        const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
        const type = /\r\ncontent-type: ([^\r]*)/i.exec(text)?.[1] ?? '';
        settle({ status, type, text });
      };
      socket.setTimeout(PATIENCE_MS, () => {
        socket.destroy();
        settle(nothing(-1));
      });
      socket.on('data', (part) => {
        text += part.toString('latin1');
        if (/^HTTP\/1\.1 101/.test(text)) done();
      });
      socket.on('close', done);
      socket.on('error', done);
      socket.end(Buffer.from(bytes.replace('{cookie}', cookie || 'a=b'), 'latin1'));
    });
  }
}

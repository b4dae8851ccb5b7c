import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { Viewer } from '../../access/viewer';
import { CLOSE, type Closing, type LiveLimits } from './live-limits';

const TEN_SECONDS_MS = 10_000;

/** One open socket: who is behind it, what it may still take, and when it must end. */
export class LiveSocket {
  /** Whoever connected; null until then. */
  viewer: Viewer | null = null;
  /** Subscriptions under way, their opening included. */
  following = 0;
  private readonly timers = new Set<NodeJS.Timeout>();
  private idle: NodeJS.Timeout | undefined;
  private answered = true;
  private messages = 0;
  private countedFrom = 0;

  constructor(
    readonly ws: WebSocket,
    readonly request: IncomingMessage,
    readonly address: string,
    private readonly limits: LiveLimits,
  ) {
    const pings = setInterval(() => this.ping(), limits.pingMs);
    this.timers.add(pings);
    ws.on('pong', () => void (this.answered = true));
    // `ws` closes the socket by itself after a protocol error or a message that is too long.
    ws.on('error', () => undefined);
    ws.once('close', () => this.stopTimers());
    this.rest();
  }

  /** From here on the socket belongs to a session, and ends with it. @param now the injected clock's, in ms */
  belongsTo(viewer: Viewer, now: number): void {
    this.viewer = viewer;
    const left = viewer.sessionEndsAt.getTime() - now;
    const aged = left > this.limits.lifeMs;
    const timer = setTimeout(
      () => this.close(aged ? CLOSE.aged : CLOSE.noAccess),
      Math.max(0, Math.min(left, this.limits.lifeMs)),
    );
    this.timers.add(timer);
  }

  close({ code, reason }: Closing): void {
    this.ws.close(code, reason);
  }

  /** False, and the socket closes, when this one message is too many. */
  takesMessage(): boolean {
    const now = performance.now();
    if (now - this.countedFrom > TEN_SECONDS_MS) [this.countedFrom, this.messages] = [now, 0];
    this.messages += 1;
    if (this.messages <= this.limits.messagesPerTenSeconds) return true;
    this.close(CLOSE.tooMany);
    return false;
  }

  /** Resolves when the message has left this process: the next state is asked for only then. */
  async send(data: string): Promise<void> {
    if (this.ws.readyState !== this.ws.OPEN) return;
    if (this.ws.bufferedAmount > this.limits.bufferedBytes) {
      this.ws.terminate();
      return;
    }
    await new Promise<void>((resolve) => this.ws.send(data, () => resolve()));
  }

  /** Begins one subscription; false when it would be one too many. */
  begin(): boolean {
    if (this.following >= this.limits.subscriptionsPerSocket) return false;
    this.following += 1;
    clearTimeout(this.idle);
    return true;
  }

  end(): void {
    this.following -= 1;
    if (this.following === 0) this.rest();
  }

  private rest(): void {
    clearTimeout(this.idle);
    if (this.ws.readyState === this.ws.OPEN)
      this.idle = setTimeout(() => this.close(CLOSE.idle), this.limits.idleMs);
  }

  private ping(): void {
    if (!this.answered) return this.ws.terminate();
    this.answered = false;
    this.ws.ping();
  }

  private stopTimers(): void {
    clearTimeout(this.idle);
    for (const timer of this.timers) clearTimeout(timer);
  }
}

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Config } from '../config/config';
import { describe } from '../graphql/errors';
import { Logger } from '../logging/logger';
import { LIVE_CHANNEL, readPayload } from './live-topic';

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;
/** A connection that was cut without a word (a firewall, a moved server) shows only when something is asked of it. */
const HEARTBEAT_MS = 15_000;

type Heard = (topic: string, id: string) => void;

/**
 * The one connection of this process that listens to PostgreSQL. What is said while it is away is lost: whoever
 * needs it registers `onBack` and reads everything again.
 */
@Injectable()
export class Listener implements OnApplicationShutdown {
  private readonly heard: Heard[] = [];
  private readonly back: (() => void)[] = [];
  private client: Client | undefined;
  private starting: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private stopped = false;
  private since: number | null = null;

  constructor(
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  onHeard(handler: Heard): void {
    this.heard.push(handler);
  }

  onBack(handler: () => void): void {
    this.back.push(handler);
  }

  /** Since when nothing can be heard, on the clock of `performance.now()`; null while all is well or nobody asked yet. */
  get deafSince(): number | null {
    return this.since;
  }

  /** Listens from now on; resolves once nothing said later can be missed. Safe to call for each follower. */
  start(): Promise<void> {
    return (this.starting ??= this.connect(FIRST_RETRY_MS));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    clearInterval(this.heartbeat);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(retryMs: number): Promise<void> {
    const client = new Client({
      connectionString: this.config.env.DATABASE_URL,
      application_name: 'parvis live',
      connectionTimeoutMillis: 10_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    // Without a listener an error of an idle connection would end the process.
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => this.hear(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${LIVE_CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      this.since ??= performance.now();
      return this.later(retryMs, error);
    }
    if (this.stopped) return void (await client.end().catch(() => undefined));
    this.client = client;
    client.once('end', () => this.lost(client));
    this.heartbeat = setInterval(() => void this.beat(client), HEARTBEAT_MS);
    const wasAway = this.since !== null;
    this.since = null;
    if (wasAway) for (const tell of this.back) tell();
  }

  /** Tries again after `retryMs` more or less, so that all processes do not come back in one instant. */
  private later(retryMs: number, error?: unknown): Promise<void> {
    if (this.stopped) return Promise.resolve();
    this.logger.warn('live updates are not heard, connecting again', {
      error: error === undefined ? undefined : describe(error),
    });
    return new Promise((resolve) => {
      const wait = retryMs * (0.5 + Math.random());
      this.timer = setTimeout(
        () => void this.connect(Math.min(retryMs * 2, LONGEST_RETRY_MS)).then(resolve),
        wait,
      );
    });
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    clearInterval(this.heartbeat);
    this.client = undefined;
    this.since ??= performance.now();
    void this.later(FIRST_RETRY_MS);
  }

  private async beat(client: Client): Promise<void> {
    try {
      await client.query('SELECT 1');
    } catch {
      this.lost(client);
      await client.end().catch(() => undefined);
    }
  }

  private hear(payload: string | undefined): void {
    const said = readPayload(payload);
    if (said) for (const handler of this.heard) handler(said.topic, said.id);
  }
}

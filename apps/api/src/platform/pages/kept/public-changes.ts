import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';

/** The channel on which the database says that something public changed (migration `public-changes`). */
export const PUBLIC_CHANGES = 'parvis_public_changes';

const RETRY_MS = 1_000;

export interface ChangesHeard {
  /** Something that a public page may show was committed, by whatever process. */
  forget: () => void;
  /** False from the moment when changes may be missed. */
  hears: (hearing: boolean) => void;
}

/** One connection on LISTEN, made again whenever it is lost. */
export class PublicChanges implements OnApplicationBootstrap, OnApplicationShutdown {
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly heard: ChangesHeard,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.start();
  }

  private async start(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: 'parvis pages',
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', () => this.heard.forget());
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${PUBLIC_CHANGES}`);
      if (this.client === client) this.heard.hears(true);
    } catch {
      this.lost(client);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.heard.hears(false);
    client.end().catch(() => undefined);
    if (this.stopped) return;
    this.retry = setTimeout(() => void this.start(), RETRY_MS);
    this.retry.unref();
  }
}

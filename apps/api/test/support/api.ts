import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { throwAwayDatabase } from '@parvis/testing';
import { DataSource } from 'typeorm';
import { readConfig } from '../../src/platform/config/config';
import { createServer } from '../../src/server';
import { Caller } from './caller';

export interface TestApi {
  app: NestExpressApplication;
  url: string;
  /** The runtime role's connection: builders write through it. */
  source: DataSource;
  ownerUrl: string;
  /** A browser without a session. */
  anonymous(): Caller;
  stop(): Promise<void>;
}

/** The whole API on a free port over its own database. `env` overrides settings. */
export async function startApi(
  env: Record<string, string> = {},
  extra: readonly Type[] = [],
): Promise<TestApi> {
  const database = await throwAwayDatabase();
  const files = mkdtempSync(join(tmpdir(), 'parvis-files-'));
  const config = readConfig({
    DATABASE_URL: database.runtimeUrl,
    PARVIS_DEMO: '1',
    PARVIS_LOG_LEVEL: 'silent',
    PARVIS_FILES_DIR: files,
    PORT: '0',
    ...env,
  });
  const app = await createServer(config, extra);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    app,
    url,
    source: app.get(DataSource),
    ownerUrl: database.ownerUrl,
    anonymous: () => new Caller(url),
    stop: async () => {
      await app.close();
      await database.drop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

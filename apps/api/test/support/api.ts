import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { throwAwayDatabase } from '@parvis/testing';
import { DataSource } from 'typeorm';
import { newSessionToken, sessionCookieName } from '../../src/contexts/identity/keep-session/session-cookie';
import type { Role } from '../../src/contexts/identity/grants/role';
import { RoleGrantEntity } from '../../src/contexts/identity/grants/role-grant.entity';
import { BirthEntity } from '../../src/contexts/identity/ages/birth.entity';
import { PersonEntity } from '../../src/contexts/identity/person.entity';
import { type Grant, TOWN } from '../../src/platform/access/viewer';
import { SessionEntity } from '../../src/contexts/identity/session.entity';
import { Clock } from '../../src/platform/clock/clock';
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
  /** A browser of a new person with this role, signed in. */
  signedIn(role?: Role, person?: TestPerson, space?: string): Promise<{ caller: Caller; personId: string }>;
  stop(): Promise<void>;
}

/** `born`: month of birth, `yyyy-mm`; null when nobody said it. An adult's when absent. */
type TestPerson = Partial<PersonEntity> & { born?: string | null };
const AN_ADULT = '1980-01';

async function signIn(
  source: DataSource,
  caller: Caller,
  { born = AN_ADULT, ...wanted }: TestPerson,
  { role, space }: Grant,
  now: Date,
) {
  const person = await source.manager.save(
    source.manager.create(PersonEntity, { displayName: 'Fictional Person', language: 'fr', ...wanted }),
  );
  if (role !== 'resident')
    await source.manager.insert(RoleGrantEntity, {
      personId: person.id,
      role: role as Role,
      space,
      since: new Date(0),
      ...(role === 'youth_worker' ? { checkedOn: '2027-01-04' } : {}),
    });
  if (born)
    await source.manager.insert(BirthEntity, { personId: person.id, month: born, saidAt: new Date(0) });
  const { token, tokenHash } = newSessionToken();
  const provedAt = now;
  const [createdAt, expiresAt] = [new Date(0), new Date('2999-01-01T00:00:00Z')];
  await source.manager.insert(SessionEntity, {
    tokenHash,
    personId: person.id,
    createdAt,
    expiresAt,
    method: 'passkey',
    provedAt,
    // Never due: one statement less to count.
    lastSeenAt: expiresAt,
  });
  return { caller: caller.setCookie(sessionCookieName(false), token), personId: person.id };
}

/** The whole API on a free port over its own database. `env` overrides settings. */
export async function startApi(
  env: Record<string, string> = {},
  extra: readonly Type[] = [],
  clock?: Clock,
): Promise<TestApi> {
  const database = await throwAwayDatabase();
  const files = mkdtempSync(join(tmpdir(), 'parvis-files-'));
  const config = readConfig({
    DATABASE_URL: database.runtimeUrl,
    PARVIS_DEMO: '1',
    PARVIS_LOG_LEVEL: 'silent',
    // Tests ask in plain text; what production refuses is in trusted-documents.api-spec.ts.
    PARVIS_TEXT_DOCUMENTS: '1',
    PARVIS_FILES_DIR: files,
    PORT: '0',
    ...env,
  });
  const app = await createServer(config, extra, clock);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    app,
    url,
    source: app.get(DataSource),
    ownerUrl: database.ownerUrl,
    anonymous: () => new Caller(url),
    signedIn: (role = 'resident', person = {}, space = TOWN) =>
      signIn(app.get(DataSource), new Caller(url), person, { role, space }, app.get(Clock).now()),
    stop: async () => {
      await app.close();
      await database.drop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Grant, TOWN, type Viewer, ViewerSource } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { SessionEntity } from '../session.entity';
import {
  hashToken,
  newSessionToken,
  readCookie,
  SESSION_DAYS,
  sessionCookieName,
  setCookie,
} from './session-cookie';

const DAY_MS = 86_400_000;

/** Opens, reads and ends sessions. The browser holds the token, the database its hash. */
@Injectable()
export class Sessions extends ViewerSource {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    super();
  }

  /** Opens a session with the caller's transaction; answers the Set-Cookie header to send. */
  async open(manager: EntityManager, personId: string): Promise<string> {
    const { token, tokenHash } = newSessionToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + SESSION_DAYS * DAY_MS);
    await manager.insert(SessionEntity, { tokenHash, personId, createdAt, expiresAt });
    return this.cookie(token, SESSION_DAYS * 86_400);
  }

  /** Ends a session here and in the browser. */
  async end(tokenHash: string): Promise<string> {
    await this.source.manager.delete(SessionEntity, { tokenHash });
    return this.cookie('', 0);
  }

  /** Who has just come in, by the Set-Cookie line that her browser receives. Asked after the transaction. */
  async justOpened(cookie: string): Promise<Viewer> {
    const viewer = await this.find(cookie);
    if (!viewer) throw new Error('a session that was just opened is not there');
    return viewer;
  }

  async find(cookieHeader: string | undefined): Promise<Viewer | null> {
    const token = readCookie(cookieHeader, sessionCookieName(this.config.isHttps));
    if (!token) return null;
    const sessionHash = hashToken(token);
    return (await this.findOpen([sessionHash])).get(sessionHash) ?? null;
  }

  async findOpen(sessionHashes: readonly string[]): Promise<Map<string, Viewer>> {
    const rows = (await this.source.query(
      `SELECT session.token_hash, session.expires_at, person.id, person.display_name,
              (SELECT json_agg(json_build_object('role', held.role, 'space', held.space) ORDER BY held.since, held.id)
                 FROM role_grant held
                WHERE held.person_id = person.id AND held.ended_at IS NULL
                  AND (held.until IS NULL OR held.until > $2)) AS grants
         FROM session JOIN person ON person.id = session.person_id
        WHERE session.token_hash = ANY($1) AND session.expires_at > $2`,
      [sessionHashes, this.clock.now()],
    )) as { token_hash: string; expires_at: Date; id: string; display_name: string; grants: Grant[] | null }[];
    return new Map(
      rows.map((row) => [
        row.token_hash,
        {
          personId: row.id,
          displayName: row.display_name,
          grants: [{ role: 'resident', space: TOWN }, ...(row.grants ?? [])],
          sessionHash: row.token_hash,
          sessionEndsAt: row.expires_at,
        },
      ]),
    );
  }

  private cookie(value: string, maxAgeSeconds: number): string {
    const https = this.config.isHttps;
    return setCookie(sessionCookieName(https), value, { https, maxAgeSeconds });
  }
}

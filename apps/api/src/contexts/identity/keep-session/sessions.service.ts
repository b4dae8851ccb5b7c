import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  type Grant,
  type SessionMethod,
  TOWN,
  type Viewer,
  ViewerSource,
} from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { SignInNeeded } from '../../../platform/graphql/refusals';
import { bandAt } from '../ages/ages.store';
import { STAFF_ROLES } from '../grants/role';
import { SessionEntity } from '../session.entity';
import {
  hashToken,
  newSessionToken,
  readCookie,
  SESSION_DAYS,
  sessionCookieName,
  setCookie,
} from './session-cookie';

const DAY_MINUTES = 1_440;
const HOUR_MS = 3_600_000;

/** How somebody comes in. */
export interface Entry {
  readonly method: SessionMethod;
  /** The agent beside her. */
  readonly assistedBy?: string;
  readonly device?: string | null;
  /** What the browser sent: the session it still holds ends (OWASP ASVS 5.0, 7.2.4). */
  readonly cookies?: string | undefined;
  /** When a passkey was shown in this session. */
  readonly provedAt?: Date;
  /** Thirty days when nothing is said. */
  readonly lastsMinutes?: number;
}

interface SessionRow {
  token_hash: string;
  expires_at: Date;
  session_id: string;
  method: SessionMethod;
  assisted_by: string | null;
  proved_at: Date | null;
  last_seen_at: Date | null;
  id: string;
  display_name: string;
  birth_month: string | null;
  grants: Grant[] | null;
}

/** Opened with what only the person's own device can do; the demonstration has no devices. */
const STRONG: ReadonlySet<SessionMethod> = new Set<SessionMethod>(['passkey', 'demo']);

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
  async open(manager: EntityManager, personId: string, entry: Entry): Promise<string> {
    const { token, tokenHash } = newSessionToken();
    const {
      method,
      assistedBy = null,
      device = null,
      cookies,
      provedAt = null,
      lastsMinutes = SESSION_DAYS * DAY_MINUTES,
    } = entry;
    const former = readCookie(cookies, sessionCookieName(this.config.isHttps));
    if (former) await manager.delete(SessionEntity, { tokenHash: hashToken(former) });
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + lastsMinutes * 60_000);
    const row = { tokenHash, personId, createdAt, expiresAt, method, assistedBy, device, provedAt };
    await manager.insert(SessionEntity, { ...row, lastSeenAt: createdAt });
    return this.cookie(token, lastsMinutes * 60);
  }

  /**
   * After a passkey was shown: the session of before is gone, its token with it, and this one is strong. What listens
   * over the old one is closed by the database's own word.
   * @returns the Set-Cookie header to send
   */
  async rotate({ personId, sessionHash }: Viewer): Promise<string> {
    return this.source.transaction(async (manager) => {
      const old = await manager.findOneBy(SessionEntity, { tokenHash: sessionHash });
      if (!old) throw new SignInNeeded();
      await manager.delete(SessionEntity, { tokenHash: sessionHash });
      const method = old.method === 'demo' ? 'demo' : 'passkey';
      return this.open(manager, personId, { method, device: old.device, provedAt: this.clock.now() });
    });
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
    const [row] = await this.rowsOf([sessionHash]);
    if (!row) return null;
    await this.see(row);
    return viewerOf(row, this.clock.now());
  }

  async findOpen(sessionHashes: readonly string[]): Promise<Map<string, Viewer>> {
    const now = this.clock.now();
    const rows = await this.rowsOf(sessionHashes);
    return new Map(rows.map((row) => [row.token_hash, viewerOf(row, now)]));
  }

  /** To the hour: a list of sessions, not a log of presence. A page that a shared cache may keep asks nobody. */
  private async see({ token_hash, last_seen_at }: SessionRow): Promise<void> {
    const now = this.clock.now().getTime();
    if (last_seen_at && now - last_seen_at.getTime() < HOUR_MS) return;
    const lastSeenAt = new Date(now - (now % HOUR_MS));
    await this.source.manager.update(SessionEntity, { tokenHash: token_hash }, { lastSeenAt });
  }

  private async rowsOf(sessionHashes: readonly string[]): Promise<SessionRow[]> {
    return (await this.source.query(
      `SELECT session.token_hash, session.expires_at, session.id AS session_id, session.method, session.assisted_by,
              session.proved_at, session.last_seen_at,
              person.id, person.display_name, birth.month AS birth_month,
              (SELECT json_agg(json_build_object('role', held.role, 'space', held.space) ORDER BY held.since, held.id)
                 FROM role_grant held
                WHERE held.person_id = person.id AND held.ended_at IS NULL
                  AND (held.until IS NULL OR held.until > $2)) AS grants
         FROM session JOIN person ON person.id = session.person_id
              LEFT JOIN birth ON birth.person_id = person.id
        WHERE session.token_hash = ANY($1) AND session.expires_at > $2`,
      [sessionHashes, this.clock.now()],
    )) as SessionRow[];
  }

  private cookie(value: string, maxAgeSeconds: number): string {
    const https = this.config.isHttps;
    return setCookie(sessionCookieName(https), value, { https, maxAgeSeconds });
  }
}

/** Roles of staff sleep in a session that anybody with the mailbox could have opened. */
function viewerOf(row: SessionRow, now: Date): Viewer {
  const held = row.grants ?? [];
  const counts = ({ role }: Grant): boolean => STRONG.has(row.method) || !STAFF_ROLES.has(role);
  return {
    personId: row.id,
    displayName: row.display_name,
    ageBand: bandAt(row.birth_month, now),
    grants: [{ role: 'resident', space: TOWN }, ...held.filter(counts)],
    dormant: held.filter((grant) => !counts(grant)),
    method: row.method,
    assistedBy: row.assisted_by,
    provedAt: row.proved_at,
    sessionId: row.session_id,
    sessionHash: row.token_hash,
    sessionEndsAt: row.expires_at,
  };
}

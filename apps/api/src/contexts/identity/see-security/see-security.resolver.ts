import { Context, Query, Resolver } from '@nestjs/graphql';
import { DataSource, MoreThan } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { PasskeyDesk } from '../passkeys/passkey-desk.service';
import { Passkeys } from '../passkeys/passkeys.store';
import { passkeyType } from '../passkeys/passkey.type';
import { STAFF_ROLES } from '../grants/role';
import { SessionEntity } from '../session.entity';
import { MySecurityType, SessionType } from './my-security.type';

const SHOWN = 50;

@Resolver()
export class SeeSecurityResolver {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly passkeys: Passkeys,
    private readonly desk: PasskeyDesk,
  ) {}

  @Query(() => MySecurityType)
  @Access.member()
  async mySecurity(
    @AskingViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<MySecurityType> {
    const { manager } = this.source;
    const [passkeys, sessions] = await Promise.all([
      this.passkeys.of(manager, viewer.personId),
      manager.find(SessionEntity, {
        where: { personId: viewer.personId, expiresAt: MoreThan(this.clock.now()) },
        order: { createdAt: 'DESC', id: 'ASC' },
        take: SHOWN,
      }),
    ]);
    return {
      passkeys: passkeys.map(passkeyType),
      sessions: sessions.map((row) => sessionType(row, viewer.sessionId)),
      passkeysPossible: this.desk.partyOf(context) !== null,
      staff: [...viewer.grants, ...viewer.dormant].some(({ role }) => STAFF_ROLES.has(role)),
    };
  }
}

const sessionType = (row: SessionEntity, current: string): SessionType =>
  Object.assign(new SessionType(), {
    id: row.id,
    device: row.device,
    method: row.method,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    current: row.id === current,
  });

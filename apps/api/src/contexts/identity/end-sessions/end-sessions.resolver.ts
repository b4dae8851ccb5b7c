import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { isUuid } from '@parvis/kernel';
import { DataSource, Not } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { SessionEntity } from '../session.entity';

/** Signing out elsewhere. The database itself tells the sockets of a session that ended. */
@Resolver()
export class EndSessionsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound for somebody else's, or one that has ended meanwhile */
  @Mutation(() => ID)
  @Access.member()
  async endSession(
    @Args('id', { type: () => ID }) id: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<string> {
    if (!isUuid(id) || (await this.end(viewer, { id })) === 0) throw new NotFound();
    return id;
  }

  /** Every session but the one that asks. @returns how many ended */
  @Mutation(() => Int)
  @Access.member()
  endOtherSessions(@AskingViewer() viewer: Viewer): Promise<number> {
    return this.end(viewer, { id: Not(viewer.sessionId) });
  }

  private end({ personId }: Viewer, which: { id: string | ReturnType<typeof Not<string>> }): Promise<number> {
    return this.source.transaction(async (manager) => {
      const { affected } = await manager.delete(SessionEntity, { personId, ...which });
      if (!affected) return 0;
      await this.audit.record(manager, {
        verb: 'identity.sessions_ended',
        actorId: personId,
        subject: { type: 'person', id: personId },
        after: { count: affected },
      });
      return affected;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { type CaseState, ModerationCaseEntity } from '../tables/moderation-case.entity';
import type { ModeratedThing } from './moderated-kinds.store';

/** Cases: one a thing, whoever opens it first. */
@Injectable()
export class Cases {
  constructor(private readonly clock: Clock) {}

  /** The case of a thing, made if there is none, held until the transaction ends, and put back in the queue. */
  async waiting(
    manager: EntityManager,
    kind: string,
    thing: ModeratedThing,
    state: CaseState = thing.state,
  ): Promise<ModerationCaseEntity> {
    const now = this.clock.now();
    const subject = { subjectKind: kind, subjectId: thing.id };
    await manager
      .createQueryBuilder()
      .insert()
      .into(ModerationCaseEntity)
      .values({
        ...subject,
        authorId: thing.authorId,
        title: thing.title,
        path: thing.path,
        state,
        openedAt: now,
        waitingSince: now,
      })
      .orIgnore()
      .execute();
    const found = await manager.findOneOrFail(ModerationCaseEntity, {
      where: subject,
      lock: { mode: 'pessimistic_write' },
    });
    if (!found.waitingSince) {
      found.waitingSince = now;
      await manager.update(ModerationCaseEntity, { id: found.id }, { waitingSince: now });
    }
    return found;
  }

  /** In the hands of one person until the transaction ends; null when there is none. */
  locked(manager: EntityManager, id: string): Promise<ModerationCaseEntity | null> {
    if (!isUuid(id)) return Promise.resolve(null);
    return manager.findOne(ModerationCaseEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { NotFound } from '../../../platform/graphql/refusals';
import { type Conflict, conflictOf } from '../decide-case/duties';
import { ModerationAppealEntity } from '../tables/moderation-appeal.entity';
import type { ModerationCaseEntity } from '../tables/moderation-case.entity';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { Cases } from './cases.store';
import { type ModeratedKind, ModeratedKinds, type ModeratedThing } from './moderated-kinds.store';

export interface CaseAtHand {
  readonly held: ModerationCaseEntity;
  readonly kind: ModeratedKind;
  readonly thing: ModeratedThing;
  /** The last decision; null before the first. */
  readonly last: ModerationDecisionEntity | null;
  /** Those of the last decision that wait for an answer. */
  readonly appeals: readonly ModerationAppealEntity[];
  /** Why this person may not decide. */
  readonly conflict: Conflict | null;
}

/** A case in the hands of one moderator: nobody else decides on it, or works on its thing, until the work is done. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly source: DataSource,
    private readonly kinds: ModeratedKinds,
    private readonly cases: Cases,
  ) {}

  /** Runs `work` in one transaction. @throws NotFound when there is no such case, or its thing is gone */
  inHand<T>(
    caseId: string,
    personId: string,
    work: (manager: EntityManager, atHand: CaseAtHand) => Promise<T>,
  ): Promise<T> {
    return this.source.transaction(async (manager) => {
      const held = await this.cases.locked(manager, caseId);
      if (!held) throw new NotFound();
      const kind = this.kinds.get(held.subjectKind);
      const thing = await kind.find(manager, held.subjectId, true);
      if (!thing) throw new NotFound();
      const where = { caseId: held.id };
      const last = await manager.findOne(ModerationDecisionEntity, { where, order: { version: 'DESC' } });
      const appeals = last
        ? await manager.findBy(ModerationAppealEntity, { decisionId: last.id, answerId: IsNull() })
        : [];
      const conflict = conflictOf({
        personId,
        authorId: thing.authorId,
        handled: await kind.isHandledBy(manager, thing.id, personId),
        contestedBy: appeals.length > 0 ? (last?.decidedBy ?? null) : null,
      });
      return work(manager, { held, kind, thing, last, appeals, conflict });
    });
  }
}

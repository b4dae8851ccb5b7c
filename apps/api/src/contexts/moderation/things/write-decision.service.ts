import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { AuditTrail } from '../../audit';
import type { DecisionDraft } from '../decide-case/decision-draft';
import { ModerationAppealEntity } from '../tables/moderation-appeal.entity';
import { type CaseState, ModerationCaseEntity } from '../tables/moderation-case.entity';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { ModerationReportEntity } from '../tables/moderation-report.entity';
import { TellDecision } from '../tell-decision/tell-decision.service';
import type { CaseAtHand } from './case-desk.service';

export interface Decided {
  readonly personId: string;
  readonly draft: DecisionDraft;
  readonly state: CaseState;
  /** Whether the appeals at hand win; null: there are none. */
  readonly overturned: boolean | null;
}

/** Writes a decision, does what it says, answers reports and appeals, and tells everybody concerned: all or nothing. */
@Injectable()
export class WriteDecision {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly tell: TellDecision,
  ) {}

  async write(
    manager: EntityManager,
    atHand: CaseAtHand,
    decided: Decided,
  ): Promise<ModerationDecisionEntity> {
    const { held, kind, thing, appeals } = atHand;
    const { personId, draft, state, overturned } = decided;
    const at = this.clock.now();
    const version = held.version + 1;
    const decision = await manager.save(
      manager.create(ModerationDecisionEntity, {
        ...draft,
        caseId: held.id,
        version,
        titleThen: thing.title,
        textThen: thing.text,
        decidedBy: personId,
        decidedAt: at,
        onAppeal: overturned !== null,
      }),
    );
    await manager.update(ModerationCaseEntity, { id: held.id }, { version, state, waitingSince: null });
    if (state !== thing.state) await kind.put(manager, thing.id, state, { reason: draft.reason, at });
    const open = { caseId: held.id, decisionId: IsNull() };
    const reports = await manager.findBy(ModerationReportEntity, open);
    await manager.update(ModerationReportEntity, open, { decisionId: decision.id });
    await manager.update(
      ModerationAppealEntity,
      { id: In(appeals.map(({ id }) => id)) },
      { answerId: decision.id, overturned },
    );
    await this.audit.record(manager, {
      verb: overturned === null ? 'moderation.decided' : 'moderation.appeal_answered',
      actorId: personId,
      subject: { type: held.subjectKind, id: held.subjectId },
      before: { state: thing.state },
      after: { state, decision: decision.id, kind: draft.kind, reason: draft.reason, overturned },
    });
    await this.tell.everybody(manager, { atHand, decision, reports });
    return decision;
  }
}

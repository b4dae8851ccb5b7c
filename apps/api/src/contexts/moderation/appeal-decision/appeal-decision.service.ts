import { Injectable } from '@nestjs/common';
import { MODERATION_LIMITS } from '@parvis/contract';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { caseMovedOn } from '../decide-case/decide-case.result';
import { lengthFault } from '../decide-case/decision-draft';
import { ModerationAppealEntity } from '../tables/moderation-appeal.entity';
import { ModerationCaseEntity } from '../tables/moderation-case.entity';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { ModerationReportEntity } from '../tables/moderation-report.entity';
import { Cases } from '../things/cases.store';
import type { AppealDecisionInput } from './appeal-decision.input';
import { alreadyAppealed, type AppealAnswer, AppealReceived, appealTooLate } from './appeal-decision.result';
import { appealUntil } from './appeal-term';

/** The author of what was hidden, or who reported what was kept, contests it once, within six months. */
@Injectable()
export class AppealDecision {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly cases: Cases,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ personId }: Viewer, input: AppealDecisionInput): Promise<AppealAnswer> {
    const text = cleanText(input.text);
    const faults = lengthFault('text', text, MODERATION_LIMITS.appeal);
    if (faults.length > 0) return invalidInput(faults);
    try {
      return await this.source.transaction((manager) => this.take(manager, personId, input.decisionId, text));
    } catch (error) {
      if (isUniqueViolation(error, 'moderation_appeal_once')) return alreadyAppealed();
      throw error;
    }
  }

  private async take(
    manager: EntityManager,
    personId: string,
    decisionId: string,
    text: string,
  ): Promise<AppealAnswer> {
    const decision = isUuid(decisionId)
      ? await manager.findOneBy(ModerationDecisionEntity, { id: decisionId })
      : null;
    const held = decision && (await this.cases.locked(manager, decision.caseId));
    const party = held && (await partyOf(manager, personId, held, decision));
    if (!party) throw new NotFound();
    if (held.version !== decision.version) return caseMovedOn(held.version);
    // What answered her appeal is the end of it here; the courts are elsewhere.
    const answered = { answerId: decision.id, appellantId: personId };
    if (await manager.existsBy(ModerationAppealEntity, answered)) return alreadyAppealed();
    const now = this.clock.now();
    const until = appealUntil(decision.decidedAt);
    if (now > until) return appealTooLate(until);
    await manager.insert(ModerationAppealEntity, {
      ...{ decisionId: decision.id, appellantId: personId, party, text, appealedAt: now },
    });
    await manager.update(ModerationCaseEntity, { id: held.id }, { waitingSince: now });
    await this.audit.record(manager, {
      verb: 'moderation.appealed',
      actorId: personId,
      subject: { type: held.subjectKind, id: held.subjectId },
      after: { decision: decision.id, party },
    });
    return Object.assign(new AppealReceived(), { appealedAt: now });
  }
}

/** As whom a person may contest a decision; null: it does not concern her. */
async function partyOf(
  manager: EntityManager,
  personId: string,
  held: ModerationCaseEntity,
  { id, kind }: ModerationDecisionEntity,
): Promise<ModerationAppealEntity['party'] | null> {
  if (kind === 'hide' && held.authorId === personId) return 'author';
  const reported = { decisionId: id, reporterId: personId };
  if (kind === 'keep' && (await manager.existsBy(ModerationReportEntity, reported))) return 'reporter';
  return null;
}

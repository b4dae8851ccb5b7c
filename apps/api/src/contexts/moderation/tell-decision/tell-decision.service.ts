import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outbox } from '../../../platform/events/outbox';
import { Notices, type NoticeTemplate } from '../../notifications';
import { reportAnswered } from '../moderation.events';
import type { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import type { ModerationReportEntity } from '../tables/moderation-report.entity';
import type { CaseAtHand } from '../things/case-desk.service';
import { statementPath } from './paths';

interface Told {
  readonly atHand: Pick<CaseAtHand, 'thing' | 'appeals'>;
  readonly decision: ModerationDecisionEntity;
  /** Answered by it. */
  readonly reports: readonly ModerationReportEntity[];
}

/** To the author, unless nothing happens to what she wrote (who was reported in vain need not know it). */
const TO_AUTHOR: Readonly<Record<ModerationDecisionEntity['kind'], NoticeTemplate | null>> = {
  hide: 'content_hidden',
  restore: 'content_restored',
  publish: 'content_published',
  keep: null,
};

/** Says what was decided to the author, the reporters and who had appealed, in the transaction of the decision. */
@Injectable()
export class TellDecision {
  constructor(
    private readonly notices: Notices,
    private readonly outbox: Outbox,
  ) {}

  async everybody(manager: EntityManager, { atHand, decision, reports }: Told): Promise<void> {
    const { thing, appeals } = atHand;
    const params = { title: thing.title, category: decision.reason ?? '', path: statementPath(decision.id) };
    const appealed = new Set(appeals.flatMap(({ appellantId }) => appellantId ?? []));
    for (const personId of appealed)
      await this.notices.queue(manager, { personId, template: 'appeal_answered', params });
    const toAuthor = TO_AUTHOR[decision.kind];
    if (toAuthor && thing.authorId && !appealed.has(thing.authorId))
      await this.notices.queue(manager, { personId: thing.authorId, template: toAuthor, params });
    for (const { id, reporterId, email } of reports)
      if (reporterId)
        await this.notices.queue(manager, { personId: reporterId, template: 'report_answered', params });
      else if (email) await this.outbox.append(manager, reportAnswered, { reportId: id });
  }
}

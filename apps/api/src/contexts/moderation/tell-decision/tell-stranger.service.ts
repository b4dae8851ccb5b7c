import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../../platform/config/config';
import { EventHandlers } from '../../../platform/events/event-handlers';
import { Mailer } from '../../../platform/mail/mail';
import { mailLanguage, mailText } from '../../../platform/mail/mail-text';
import { reportAnswered } from '../moderation.events';
import { ModerationCaseEntity } from '../tables/moderation-case.entity';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { ModerationReportEntity } from '../tables/moderation-report.entity';

/** Mails the outcome to somebody without an account, once, and forgets the address with the same transaction. */
@Injectable()
export class TellStranger implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
    private readonly handlers: EventHandlers,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.handlers.on(reportAnswered, ({ reportId }) => this.deliver(reportId));
  }

  /** The row is held while the mail leaves: a twin waits, then finds no address. A failed sending keeps it. */
  async deliver(id: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const report = await manager.findOne(ModerationReportEntity, { where: { id }, lock });
      if (!report?.email || !report.decisionId) return;
      const { title } = await manager.findOneByOrFail(ModerationCaseEntity, { id: report.caseId });
      const { kind } = await manager.findOneByOrFail(ModerationDecisionEntity, { id: report.decisionId });
      const { subject, text } = mailText('stranger_report_answered', mailLanguage(report.language), {
        // What is hidden is not repeated by mail.
        title: kind === 'hide' ? '' : title,
        outcome: kind,
        town: this.config.town.name,
        address: `${this.config.siteUrl}/moderation`,
      });
      await this.mailer.send({ key: `report-${id}`, to: report.email, subject, text });
      await manager.update(ModerationReportEntity, { id }, { email: null });
    });
  }
}

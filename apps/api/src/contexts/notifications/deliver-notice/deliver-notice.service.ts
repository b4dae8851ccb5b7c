import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { EventHandlers } from '../../../platform/events/event-handlers';
import { Mailer } from '../../../platform/mail/mail';
import { mailLanguage, mailText } from '../../../platform/mail/mail-text';
import { PersonEntity } from '../../identity';
import { DeliveredNoticeEntity } from '../delivered-notice.entity';
import { noticeQueued } from '../notifications.events';
import type { Notice } from '../notices.service';

/** Sends the mail of a notice, once for an event and a person. */
@Injectable()
export class DeliverNotice implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly handlers: EventHandlers,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.handlers.on(noticeQueued, ({ notice }, eventId) => this.deliver(notice, eventId));
  }

  /**
   * The line "delivered" is written first and held by its unique key while the mail leaves: a twin waits, then finds
   * it. A failed sending takes the line back, so that the job's next attempt starts afresh.
   */
  async deliver(notice: Notice, eventId: string): Promise<void> {
    const { personId } = notice;
    const person = await this.source.manager.findOneBy(PersonEntity, { id: personId });
    if (!person?.email) return;
    const { email, displayName, language } = person;
    await this.source.transaction(async (manager) => {
      const line = await manager
        .createQueryBuilder()
        .insert()
        .into(DeliveredNoticeEntity)
        .values({ eventId, personId, sentAt: this.clock.now() })
        .orIgnore()
        .returning('event_id')
        .execute();
      if ((line.raw as unknown[]).length === 0) return;
      const { subject, text } = mailText(notice.template, mailLanguage(language), {
        ...notice.params,
        name: displayName,
        town: this.config.town.name,
        address: notice.params['path'] ? this.config.siteUrl + notice.params['path'] : '',
      });
      await this.mailer.send({ key: `notice-${eventId}-${personId}`, to: email, subject, text });
    });
  }
}

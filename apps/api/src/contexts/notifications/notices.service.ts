import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outbox } from '../../platform/events/outbox';
import type { MailTemplate } from '../../platform/mail/mail-text';
import { noticeQueued } from './notifications.events';

/** What people are told; the sentences are in `locales/<language>/mail.json`. */
export type NoticeTemplate = Exclude<MailTemplate, 'sign_in_code'>;

export interface Notice {
  readonly personId: string;
  readonly template: NoticeTemplate;
  /**
   * Public values only, since they rest in the outbox: `title`, `number`, `edition` (its name), `path` (from `/`),
   * and `decision` (a proposal's state) with `reason`, or `cost` (written out) with `note`.
   */
  readonly params: Readonly<Record<string, string>>;
}

/** The door for what concerns one person: said in the transaction of what happened, told by mail at once. */
@Injectable()
export class Notices {
  constructor(private readonly outbox: Outbox) {}

  async queue(manager: EntityManager, notice: Notice): Promise<void> {
    await this.outbox.append(manager, noticeQueued, { notice });
  }
}

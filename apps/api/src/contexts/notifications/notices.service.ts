import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outbox } from '../../platform/events/outbox';
import { noticeQueued } from './notifications.events';

/** What residents are told by mail; the sentences are in `locales/<language>/mail.json`. */
export type NoticeTemplate = 'proposal_received' | 'proposal_decided' | 'proposal_costed';

export interface Notice {
  readonly personId: string;
  readonly template: NoticeTemplate;
  /**
   * Public values only, since they rest in the outbox: `title`, `number`, `edition` (its name), `path` (from `/`),
   * and `decision` (a proposal's state) with `reason`, or `cost` (written out) with `note`.
   */
  readonly params: Readonly<Record<string, string>>;
}

/** The door of this context: a context of a higher floor says whom to tell, in its own transaction. */
@Injectable()
export class Notices {
  constructor(private readonly outbox: Outbox) {}

  async queue(manager: EntityManager, notice: Notice): Promise<void> {
    await this.outbox.append(manager, noticeQueued, { notice });
  }
}

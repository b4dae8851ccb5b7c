import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Outbox } from '../../platform/events/outbox';
import type { ThingRef } from './follow/followables.service';
import type { Notice, NoticeTemplate } from './notices.service';
import { noticeQueued, tidingQueued } from './notifications.events';
import { FollowEntity } from './tables/follow.entity';

export interface Tiding {
  /** Whoever follows one of these is told, once. */
  readonly followed: readonly ThingRef[];
  /** Its title and address are read when the message is shown or mailed: what was hidden meanwhile is not told. */
  readonly about: ThingRef;
  readonly template: NoticeTemplate;
  /** Public values, beside `title` and `path` of what it is about. */
  readonly params: Readonly<Record<string, string>>;
  /** Who need not be told: the person who did it. */
  readonly except?: readonly string[];
  /**
   * Told in words of their own, whether they follow it or not; by mail only as they follow what it is about.
   * `params` are whole here (`title`, `path`).
   */
  readonly to?: Notice;
}

/** The door of this context: what happened to things that people follow, in the transaction in which it happened. */
@Injectable()
export class Tidings {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Whom to tell is found after the commit: a thousand followers do not slow the verb down. */
  async say(manager: EntityManager, tiding: Tiding): Promise<void> {
    await this.outbox.append(manager, tidingQueued, { tiding });
  }

  /** What concerns one person, mailed at once whatever she follows: an acknowledgement, a decision about her. */
  async tell(manager: EntityManager, notice: Notice): Promise<void> {
    await this.outbox.append(manager, noticeQueued, { notice });
  }

  /** Whoever makes a thing follows it, until she decides otherwise. */
  async followOwn(manager: EntityManager, personId: string, { kind, id }: ThingRef): Promise<void> {
    await manager
      .createQueryBuilder()
      .insert()
      .into(FollowEntity)
      .values({ personId, kind, thingId: id, cadence: 'instant', since: this.clock.now() })
      .orIgnore()
      .execute();
  }
}

import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource, In, IsNull } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { mailLanguage } from '../../../platform/mail/mail-text';
import { MessageEntity } from '../tables/message.entity';
import { MessagePageType } from './message.type';
import { Messages } from './messages.store';

/** A page of messages, at most. */
const MOST_AT_ONCE = 100;

@Resolver()
export class ReadMessagesResolver {
  constructor(
    private readonly messages: Messages,
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What the viewer was told, newest first. `language`: of the sentences; that of her messages when none is asked. */
  @Query(() => MessagePageType)
  @Access.member()
  myMessages(
    @AskingViewer() { personId }: Viewer,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): Promise<MessagePageType> {
    return this.messages.page(personId, language ? mailLanguage(language) : null, { first, skip });
  }

  /** How many she has not read; counting stops at a hundred. Null for somebody without an account. */
  @Query(() => Int, { nullable: true })
  @Access.public()
  async unreadMessages(@AskingViewer() viewer: Viewer | null): Promise<number | null> {
    return viewer && this.messages.unread(viewer.personId);
  }

  /** What somebody reads and when is her own business: no line of the audit says so. */
  @Mutation(() => Int, { description: 'How many became read.' })
  @Access.member()
  async markMessagesRead(
    @AskingViewer() { personId }: Viewer,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<number> {
    const some = ids.slice(0, MOST_AT_ONCE).filter((id) => UUID.test(id));
    return this.mark({ personId, id: In(some) });
  }

  @Mutation(() => Int, { description: 'How many became read.' })
  @Access.member()
  markAllMessagesRead(@AskingViewer() { personId }: Viewer): Promise<number> {
    return this.mark({ personId });
  }

  private async mark(whose: object): Promise<number> {
    const unread = { ...whose, readAt: IsNull() };
    const { affected } = await this.source.manager.update(MessageEntity, unread, {
      readAt: this.clock.now(),
    });
    return affected ?? 0;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

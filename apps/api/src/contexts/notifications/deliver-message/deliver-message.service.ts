import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailBlocks, type MailLanguage, mailLanguage, mailSubject } from '../../../platform/mail/mail-text';
import { PersonEntity } from '../../identity';
import { Followables, type ThingRef } from '../follow/followables.service';
import { followFooter, signatureOf } from '../message-words';
import { paramsOf, templateOf } from '../shown-message';
import { FollowEntity } from '../tables/follow.entity';
import { MailChoiceEntity } from '../tables/mail-choice.entity';
import { MessageEntity, type Unmailed } from '../tables/message.entity';
import { DELIVER_MESSAGE } from './deliver-job';
import { MailTurn } from './mail-turn.service';
import { type Letter, Postman } from './postman.service';

/** Mails one message, once. */
@Injectable()
export class DeliverMessage implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly followables: Followables,
    private readonly postman: Postman,
    private readonly turn: MailTurn,
  ) {}

  onModuleInit(): void {
    this.jobs.register(DELIVER_MESSAGE, ({ id }) => this.deliver(String(id)));
  }

  deliver(id: string): Promise<void> {
    return this.turn.once(MessageEntity, id, async (manager, message) => {
      const letter = await this.letterOf(manager, message);
      return typeof letter === 'string' ? letter : this.postman.send(manager, letter);
    });
  }

  private async letterOf(manager: EntityManager, message: MessageEntity): Promise<Letter | Unmailed> {
    const { id, personId, followId } = message;
    const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
    const follow = followId ? await manager.findOneBy(FollowEntity, { id: followId }) : null;
    if (await this.isStopped(manager, message, follow)) return 'stopped';
    const followed: ThingRef | null = follow && { kind: follow.kind, id: follow.thingId };
    const about: ThingRef | null = message.kind && { kind: message.kind, id: message.thingId ?? '' };
    const things = await this.followables.describe([followed, about].filter((ref) => ref !== null));
    const params = paramsOf(message, things.of(about));
    const template = templateOf(message);
    if (!params || !template) return 'gone';
    const language = mailLanguage(person.language);
    const stops = follow && ({ scope: 'follow', id: follow.id } as const);
    const values = {
      ...params,
      name: person.displayName,
      town: this.postman.town,
      address: params['path'] ? this.postman.address(params['path']) : '',
    };
    return {
      key: `message-${id}`,
      to: person.email,
      language,
      subject: mailSubject(template, language, values),
      blocks: mailBlocks(template, language, values),
      footer: follow
        ? this.footer(language, follow, things.of(followed)?.title ?? params['title'] ?? '')
        : [],
      signature: signatureOf(language, this.postman.town),
      stops,
      encloses: { template, params },
    };
  }

  private footer(language: MailLanguage, { id, kind }: FollowEntity, title: string): Letter['footer'] {
    return followFooter(language, kind, {
      title,
      unsubscribe: this.postman.stopAddress({ scope: 'follow', id }),
      choices: this.postman.address('/moi/messages'),
    });
  }

  /** What she follows no more, or wants no mail of: decided after it was queued. */
  private async isStopped(
    manager: EntityManager,
    { kind, personId }: MessageEntity,
    follow: FollowEntity | null,
  ): Promise<boolean> {
    if (kind === null) return false;
    if (!follow || follow.cadence === 'none') return true;
    const choice = await manager.findOneBy(MailChoiceEntity, { personId });
    return Boolean(choice?.stoppedAt);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Jobs } from '../../../platform/jobs/jobs';
import { type MailLanguage, mailLanguage, mailSubject } from '../../../platform/mail/mail-text';
import { PersonEntity } from '../../identity';
import { MailTurn } from '../deliver-message/mail-turn.service';
import { Postman } from '../deliver-message/postman.service';
import { Followables, type ThingRef } from '../follow/followables.service';
import { paramsOf, templateOf } from '../shown-message';
import { DigestEntity } from '../tables/digest.entity';
import type { FollowKind } from '../tables/follow.entity';
import { MailChoiceEntity } from '../tables/mail-choice.entity';
import type { MessageEntity } from '../tables/message.entity';
import { digestLetter, type DigestLine } from './digest-letter';
import { DELIVER_DIGEST } from './gather-digests.job';

type Row = Pick<MessageEntity, 'template' | 'params' | 'kind'> & {
  thing: string;
  followKind: FollowKind;
  followed: string;
};

/** Mails one digest, once. */
@Injectable()
export class DeliverDigest implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly followables: Followables,
    private readonly postman: Postman,
    private readonly turn: MailTurn,
  ) {}

  onModuleInit(): void {
    this.jobs.register(DELIVER_DIGEST, ({ id }) => this.deliver(String(id)));
  }

  deliver(id: string): Promise<void> {
    return this.turn.once(
      DigestEntity,
      id,
      (manager, digest) => this.send(manager, digest),
      (manager, at) => manager.query('UPDATE message SET mailed_at = $2 WHERE digest_id = $1', [id, at]),
    );
  }

  private async send(manager: EntityManager, { id, personId, period }: DigestEntity): Promise<string | null> {
    const choice = await manager.findOneBy(MailChoiceEntity, { personId });
    if (choice?.stoppedAt) return 'stopped';
    const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
    const language = mailLanguage(person.language);
    const lines = await this.linesOf(manager, id, language);
    if (lines.length === 0) return 'nothing_new';
    const stops = { scope: 'all', id: personId } as const;
    const letter = digestLetter(lines, {
      language,
      period,
      name: person.displayName,
      town: this.postman.town,
      unsubscribe: this.postman.stopAddress(stops),
      choices: this.postman.address('/moi/messages'),
    });
    return this.postman.send(manager, { ...letter, key: `digest-${id}`, to: person.email, stops });
  }

  /** What is still unread, still followed, and may still be seen. */
  private async linesOf(manager: EntityManager, id: string, language: MailLanguage): Promise<DigestLine[]> {
    const rows = (await manager.query(
      `SELECT message.template, message.params, message.kind, message.thing_id AS thing,
              follow.kind AS "followKind", follow.thing_id AS followed
         FROM message JOIN follow ON follow.id = message.follow_id AND follow.cadence <> 'none'
        WHERE message.digest_id = $1 AND message.read_at IS NULL ORDER BY message.at, message.id`,
      [id],
    )) as Row[];
    const aboutOf = (row: Row): ThingRef | null => row.kind && { kind: row.kind, id: row.thing };
    const followOf = (row: Row): ThingRef => ({ kind: row.followKind, id: row.followed });
    const refs = rows.flatMap((row) => [aboutOf(row), followOf(row)]).filter((ref) => ref !== null);
    const things = await this.followables.describe(refs);
    return rows.flatMap((row) => {
      const params = paramsOf(row, things.of(aboutOf(row)));
      const template = templateOf(row);
      const path = params?.['path'];
      if (!params || !template || !path) return [];
      const sentence = mailSubject(template, language, params);
      const followed = things.of(followOf(row))?.title ?? sentence;
      return [{ followed, sentence, url: this.postman.address(path) }];
    });
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan, MoreThan } from 'typeorm';
import {
  codeHash,
  maskedEmail,
  newCode,
  openCode,
  sealCode,
  TooManyTries,
  tooManyTries,
} from '../../identity';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailText } from '../../../platform/mail/mail-text';
import { Mailer } from '../../../platform/mail/mail';
import { AnswerCodeEntity } from '../opinions/tables/answer-code.entity';
import { OpinionRecipientEntity } from '../opinions/tables/opinion-recipient.entity';
import { AnswerCodeSent } from './answer-opinion.result';
import { OfficeTurn } from './office-turn.service';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Time to find the mailbox of a service, which several people read. */
export const ANSWER_CODE_MINUTES = 15;
/** For one office and one hour: its mailbox cannot be flooded by whoever holds its link. */
export const ANSWER_CODES_PER_HOUR = 6;
export const SEND_ANSWER_CODE = 'send_answer_code';

/** A code for the official address of an office: the link alone does not answer in its name. */
@Injectable()
export class SendAnswerCode implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly turn: OfficeTurn,
  ) {}

  onModuleInit(): void {
    this.jobs.register(SEND_ANSWER_CODE, ({ id, sealed }) => this.mail(String(id), String(sealed)));
  }

  /** @throws NotFound as `OfficeTurn` */
  request(token: string): Promise<AnswerCodeSent | TooManyTries> {
    return this.source.transaction(async (manager) => {
      const recipient = await this.turn.held(manager, token);
      const retryAt = await this.retryAt(manager, recipient.id);
      return retryAt ? tooManyTries(retryAt) : this.make(manager, recipient);
    });
  }

  /** Once used or too old, nothing leaves. */
  async mail(id: string, sealed: string): Promise<void> {
    const { manager } = this.source;
    const row = await manager.findOneBy(AnswerCodeEntity, { id });
    if (!row || row.usedAt || row.expiresAt <= this.clock.now()) return;
    const recipient = await manager.findOneBy(OpinionRecipientEntity, { linkId: row.linkId });
    if (!recipient) return;
    const mail = mailText('answer_code', 'fr', {
      code: openCode(this.config.secret, id, sealed),
      office: recipient.office,
      town: this.config.town.name,
      until: TIME.format(row.expiresAt),
    });
    await this.mailer.send({ key: `answer-code-${id}`, to: recipient.email, ...mail });
  }

  private async retryAt(manager: EntityManager, recipientId: string): Promise<Date | null> {
    const lately = await manager.find(AnswerCodeEntity, {
      where: { recipientId, createdAt: MoreThan(new Date(this.clock.now().getTime() - HOUR_MS)) },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: ANSWER_CODES_PER_HOUR,
    });
    const oldest = lately[ANSWER_CODES_PER_HOUR - 1];
    return oldest ? new Date(oldest.createdAt.getTime() + HOUR_MS) : null;
  }

  private async make(
    manager: EntityManager,
    { id: recipientId, linkId, email }: OpinionRecipientEntity,
  ): Promise<AnswerCodeSent> {
    const { secret } = this.config;
    const [id, code, createdAt] = [randomUUID(), newCode(), this.clock.now()];
    const expiresAt = new Date(createdAt.getTime() + ANSWER_CODE_MINUTES * MINUTE_MS);
    await manager.delete(AnswerCodeEntity, { createdAt: LessThan(new Date(createdAt.getTime() - DAY_MS)) });
    const hash = codeHash(secret, id, code);
    await manager.insert(AnswerCodeEntity, { id, recipientId, linkId, codeHash: hash, createdAt, expiresAt });
    await this.jobs.add(manager, SEND_ANSWER_CODE, { id, sealed: sealCode(secret, id, code) });
    return Object.assign(new AnswerCodeSent(), { address: maskedEmail(email), expiresAt });
  }
}

/** « 20:05 », as the clocks of the town show it. */
const TIME = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' });

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../../../platform/config/config';
import { Logger } from '../../../platform/logging/logger';
import { Mailer, RecipientRefused } from '../../../platform/mail/mail';
import type { MailParams } from '../../../platform/mail/mail-text';
import { htmlOf, type MailContent, textOf } from '../../../platform/mail/mail-body';
import type { NoticeTemplate } from '../notices.service';
import { FailingAddresses } from '../record-bounce/failing-addresses.store';
import type { Unmailed } from '../tables/message.entity';
import { type Stoppable, unsubscribePath } from '../unsubscribe/unsubscribe-token';
import { Enclosures } from './enclosures.service';

export interface Letter extends MailContent {
  readonly key: string;
  readonly to: string | null;
  /** What its link stops; null for what a person cannot do without. */
  readonly stops: Stoppable | null;
  /** What its enclosures are made from; absent: it has none. */
  readonly encloses?: { readonly template: NoticeTemplate; readonly params: MailParams };
}

/** Hands letters to the mail server, and remembers the addresses that refuse them. */
@Injectable()
export class Postman {
  constructor(
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly failing: FailingAddresses,
    private readonly enclosures: Enclosures,
    private readonly logger: Logger,
  ) {}

  /** Absolute, for a mail. */
  address(path: string): string {
    return this.config.siteUrl + path;
  }

  stopAddress(what: Stoppable): string {
    return this.address(unsubscribePath(this.config.secret, what));
  }

  get town(): string {
    return this.config.town.name;
  }

  /**
   * @returns why the letter did not leave, for good; null when it left
   * @throws what a later try may mend: a server that is away, busy or refuses us
   */
  async send(manager: EntityManager, letter: Letter): Promise<Unmailed | null> {
    const { key, to, subject, stops, encloses, language } = letter;
    if (!to) return 'no_address';
    if (await this.failing.stopped(manager, to)) return 'address_failing';
    try {
      await this.mailer.send({
        key,
        to,
        subject,
        text: textOf(letter),
        html: htmlOf(letter),
        unsubscribe: stops ? this.stopAddress(stops) : undefined,
        attachments: encloses ? await this.enclosures.of(encloses.template, encloses.params, language) : [],
      });
    } catch (error) {
      if (!(error instanceof RecipientRefused)) throw error;
      this.logger.warn('mail refused by its recipient', { mail: key, code: error.code });
      await this.failing.record(manager, { address: to, code: error.code, source: 'smtp' });
      return 'refused';
    }
    await this.failing.taken(manager, to);
    return null;
  }
}

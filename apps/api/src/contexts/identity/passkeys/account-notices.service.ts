import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { Jobs } from '../../../platform/jobs/jobs';
import { Mailer } from '../../../platform/mail/mail';
import { mailLanguage, mailText } from '../../../platform/mail/mail-text';
import { PersonEntity } from '../person.entity';

export const SEND_ACCOUNT_NOTICE = 'send_account_notice';

export type AccountNotice = 'passkey_added' | 'passkey_revoked' | 'passkey_suspected' | 'passkeys_recovered';

/** Tells a person by mail what changes how one comes into her account: never a choice, always at once. */
@Injectable()
export class AccountNotices implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.jobs.register(SEND_ACCOUNT_NOTICE, (payload) => this.send(payload));
  }

  /** With the transaction of what happened. @param device the passkey, as she named it */
  async queue(manager: EntityManager, notice: AccountNotice, personId: string, device = ''): Promise<void> {
    const at = this.clock.now().toISOString();
    await this.jobs.add(manager, SEND_ACCOUNT_NOTICE, { id: randomUUID(), notice, personId, device, at });
  }

  private async send({ id, notice, personId, device, at }: Record<string, unknown>): Promise<void> {
    const person = await this.source.manager.findOneBy(PersonEntity, { id: String(personId) });
    if (!person?.email) return;
    const language = mailLanguage(person.language);
    const when = new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    }).format(new Date(String(at)));
    const { subject, text } = mailText(notice as AccountNotice, language, {
      name: person.displayName,
      device: String(device),
      when,
      town: this.config.town.name,
      address: `${this.config.siteUrl}/moi/securite`,
    });
    await this.mailer.send({ key: `account-${String(id)}`, to: person.email, subject, text });
  }
}

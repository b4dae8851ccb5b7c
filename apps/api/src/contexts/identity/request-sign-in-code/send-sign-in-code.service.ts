import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { Jobs } from '../../../platform/jobs/jobs';
import { Mailer } from '../../../platform/mail/mail';
import { mailLanguage, mailText } from '../../../platform/mail/mail-text';
import { PersonEntity } from '../person.entity';
import { SignInCodeEntity } from '../sign-in-code.entity';
import { openCode } from './one-time-code';

export const SEND_SIGN_IN_CODE = 'send_sign_in_code';

/** The job that mails a code. A code that was used or has expired meanwhile is not sent. */
@Injectable()
export class SendSignInCode implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.jobs.register(SEND_SIGN_IN_CODE, ({ id, sealed, language }) =>
      this.send(String(id), String(sealed), String(language)),
    );
  }

  /** @param browserLanguage of the browser that asked; a person who is known is written to in her own */
  async send(id: string, sealed: string, browserLanguage: string): Promise<void> {
    const row = await this.source.manager.findOneBy(SignInCodeEntity, { id });
    if (!row || row.usedAt || row.expiresAt <= this.clock.now()) return;
    const [person] = await this.source.manager.find(PersonEntity, {
      where: { email: row.email },
      order: { createdAt: 'ASC', id: 'ASC' },
      take: 1,
    });
    const language = mailLanguage(person?.language ?? browserLanguage);
    const { subject, text } = mailText('sign_in_code', language, {
      code: openCode(this.config.secret, id, sealed),
      town: this.config.town.name,
      until: formatTime(row.expiresAt, language),
    });
    await this.mailer.send({ key: `code-${id}`, to: row.email, subject, text });
  }
}

/** « 20:05 », as the clocks of the town show it. */
const formatTime = (at: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' }).format(
    at,
  );

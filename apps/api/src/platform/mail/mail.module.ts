import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config';
import { Mailer } from './mail';
import { DemoMailbox, SmtpMailer } from './mailers';

@Global()
@Module({
  providers: [
    {
      provide: Mailer,
      inject: [Config, DataSource],
      useFactory: (config: Config, source: DataSource) =>
        config.env.SMTP_URL
          ? new SmtpMailer(config.env.SMTP_URL, config.env.PARVIS_MAIL_FROM)
          : new DemoMailbox(source),
    },
  ],
  exports: [Mailer],
})
export class MailModule {}

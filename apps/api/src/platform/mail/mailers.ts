import { createTransport, type Transporter } from 'nodemailer';
import type { DataSource } from 'typeorm';
import { DemoMailEntity } from './demo-mail.entity';
import { type Mail, Mailer } from './mail';

/** Keeps mails in the demonstration's mailbox. */
export class DemoMailbox extends Mailer {
  constructor(private readonly source: DataSource) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const { key, to, subject, text } = mail;
    await this.source
      .createQueryBuilder()
      .insert()
      .into(DemoMailEntity)
      .values({ key, recipient: to, subject, text })
      .orIgnore()
      .execute();
  }
}

/** Sends by SMTP. The Message-ID comes from the mail's key, so that a repeated delivery is recognised as one. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(url);
  }

  async send(mail: Mail): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.key}@parvis>`,
    });
  }
}

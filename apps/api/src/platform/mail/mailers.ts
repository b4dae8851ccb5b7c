import { createTransport, type Transporter } from 'nodemailer';
import type { DataSource } from 'typeorm';
import { DemoMailEntity } from './demo-mail.entity';
import { type Mail, Mailer, RecipientRefused } from './mail';

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

/** A server that says nothing for so long is away: a mail holds its row meanwhile, and no row is held for a minute. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends by SMTP. The Message-ID comes from the mail's key, so that a repeated delivery is recognised as one. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, ...PATIENCE });
  }

  async send({ key, to, subject, text, html, unsubscribe, attachments = [] }: Mail): Promise<void> {
    const headers = {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    };
    try {
      await this.transport.sendMail({
        from: this.from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${key}@${domainOf(this.from)}>`,
        headers,
        attachments: attachments.map(({ name, type, content }) => ({
          ...{ filename: name, contentType: type, content },
        })),
      });
    } catch (error) {
      const code = refusalOf(error);
      throw code ? new RecipientRefused(code) : error;
    }
  }
}

/** The part after the @ of a sender: `parvis` when there is none. */
export const domainOf = (from: string): string => /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'parvis';

interface SmtpError {
  responseCode?: number;
  response?: string;
  command?: string;
}

/**
 * The code of a refusal for good of this recipient or this message, else null. A refused sender or sign-in is a fault
 * of ours and says nothing of the address; nor does a policy (5.7), which is about us and may be mended.
 */
export function refusalOf(error: unknown): string | null {
  const { responseCode = 0, response = '', command = '' } = (error ?? {}) as SmtpError;
  if (responseCode < 500 || responseCode > 599 || !/^(RCPT TO|DATA|BDAT)/.test(command)) return null;
  const code = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return code?.startsWith('5.7.') ? null : (code ?? String(responseCode));
}

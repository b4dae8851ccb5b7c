import { Injectable } from '@nestjs/common';
import type { MailAttachment } from '../../../platform/mail/mail';
import type { MailLanguage, MailParams } from '../../../platform/mail/mail-text';
import type { NoticeTemplate } from '../notices.service';

/** Makes the files that go with one kind of mail; none when what it is about is gone. */
export type Enclose = (params: MailParams, language: MailLanguage) => Promise<readonly MailAttachment[]>;

/** Files that go with a mail: made when it leaves, by the context whose template it is, so that they are the newest. */
@Injectable()
export class Enclosures {
  private readonly makers = new Map<NoticeTemplate, Enclose>();

  register(template: NoticeTemplate, enclose: Enclose): void {
    if (this.makers.has(template)) throw new Error(`enclosures registered twice: ${template}`);
    this.makers.set(template, enclose);
  }

  async of(
    template: NoticeTemplate,
    params: MailParams,
    language: MailLanguage,
  ): Promise<readonly MailAttachment[]> {
    return (await this.makers.get(template)?.(params, language)) ?? [];
  }
}

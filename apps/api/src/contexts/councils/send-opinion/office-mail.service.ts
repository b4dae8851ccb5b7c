import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { linkToken } from '../../families';
import { readRows } from '../../../platform/database/read-rows';
import { Config } from '../../../platform/config/config';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailText } from '../../../platform/mail/mail-text';
import { Mailer } from '../../../platform/mail/mail';
import type { OpinionRecipientEntity } from '../opinions/tables/opinion-recipient.entity';

/** What an office is written. */
export const OFFICE_MAILS = ['opinion_to_answer', 'opinion_due_soon', 'opinion_late'] as const;
export type OfficeMailWord = (typeof OFFICE_MAILS)[number];

export const TELL_OFFICE = 'tell_office';

interface Told {
  readonly office: string;
  readonly email: string;
  readonly dueOn: string;
  readonly linkId: string;
  readonly answered: boolean;
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

/** Writes to an office, which has no account: each mail holds the link by which it answers. */
@Injectable()
export class OfficeMail implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.jobs.register(TELL_OFFICE, async ({ linkId, word }) => {
      const known = OFFICE_MAILS.find((one) => one === word);
      if (known) await this.send(String(linkId), known);
    });
  }

  /** Leaves if, and only if, the transaction commits. */
  queue(
    manager: EntityManager,
    word: OfficeMailWord,
    { linkId, dueOn }: Pick<OpinionRecipientEntity, 'linkId' | 'dueOn'>,
  ): Promise<void> {
    return this.jobs.add(manager, TELL_OFFICE, { linkId, word }, `${word}-${linkId}-${dueOn}`);
  }

  /** Nothing leaves when the link was renewed meanwhile, or when the office has answered. */
  async send(linkId: string, word: OfficeMailWord): Promise<void> {
    const text = `
      SELECT recipient.office, recipient.email, recipient.due_on::text AS "dueOn", recipient.link_id AS "linkId",
             opinion.number, opinion.title, body.name AS body,
             EXISTS (SELECT 1 FROM opinion_answer WHERE recipient_id = recipient.id) AS answered
        FROM opinion_recipient recipient JOIN opinion ON opinion.id = recipient.opinion_id
        JOIN body ON body.id = opinion.body_id WHERE recipient.link_id = $1`;
    const [told] = await readRows<Told>(this.source, text, [linkId]);
    if (!told || told.answered) return;
    const { office, email: to, dueOn, number, title, body } = told;
    const mail = mailText(word, 'fr', {
      ...{ office, title, body, number: String(number), due: dayInWords(dueOn) },
      town: this.config.town.name,
      address: `${this.config.siteUrl}/avis/repondre/${linkToken(this.config.secret, linkId, 'answer-link')}`,
    });
    await this.mailer.send({ key: `${word}-${linkId}`, to, ...mail });
  }
}

/** « 25 février 2027 »: offices of the State and of towns are written to in French. */
const DAY = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
const dayInWords = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { Jobs } from '../../../platform/jobs/jobs';
import { Mailer } from '../../../platform/mail/mail';
import { mailLanguage, mailText } from '../../../platform/mail/mail-text';
import type { MembershipState } from '../tables/membership.entity';
import { invitationEnd, invitationLink, invitationState } from './invitation-link';

export const TELL_INVITED = 'tell_invited';

interface Invited {
  readonly email: string | null;
  readonly name: string;
  readonly state: MembershipState;
  readonly invitedAt: Date | null;
  readonly body: string;
  readonly college: string;
}

/** Writes to whoever is proposed, who may have no account: the mail holds the link by which she answers. */
@Injectable()
export class TellInvited implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.jobs.register(TELL_INVITED, ({ invitationId }) => this.send(String(invitationId)));
  }

  /** Nothing leaves when another link was made meanwhile, or when she has answered. */
  async send(invitationId: string): Promise<void> {
    const [row] = await readRows<Invited>(
      this.source,
      `SELECT seat.email, seat.name, seat.state, seat.invited_at AS "invitedAt", body.name AS body, college.name AS college
         FROM membership seat JOIN body ON body.id = seat.body_id JOIN college ON college.id = seat.college_id
        WHERE seat.invitation_id = $1`,
      [invitationId],
    );
    if (!row?.email || !row.invitedAt || invitationState(row, this.clock.now()) !== 'waiting') return;
    const language = mailLanguage(null);
    const { subject, text } = mailText('seat_proposed', language, {
      ...{ name: row.name, title: row.body, college: row.college, town: this.config.town.name },
      until: dayIn(language, invitationEnd(row.invitedAt)),
      address: `${this.config.siteUrl}/invitation/${invitationLink.token(this.config.secret, invitationId)}`,
    });
    await this.mailer.send({ key: `seat_proposed-${invitationId}`, to: row.email, subject, text });
  }
}

const dayIn = (language: string, at: Date): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(at);

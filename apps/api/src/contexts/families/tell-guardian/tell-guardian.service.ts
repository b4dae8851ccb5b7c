import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { Jobs } from '../../../platform/jobs/jobs';
import { Mailer } from '../../../platform/mail/mail';
import { mailLanguage, mailText } from '../../../platform/mail/mail-text';
import { PersonEntity } from '../../identity';
import { linkToken, maskedAddress } from '../link-token';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { isToldToGuardian, TELL_GUARDIAN, type ToldToGuardian } from './told-to-guardian';

/** Writes to a guardian, who may have no account: every mail holds the link by which she sees and withdraws. */
@Injectable()
export class TellGuardian implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.jobs.register(TELL_GUARDIAN, async ({ guardianshipId, template, key }) => {
      if (isToldToGuardian(template)) await this.send(String(guardianshipId), template, String(key));
    });
  }

  /** Nothing leaves when it was replaced meanwhile, or when an invitation is too old. @param key the same, the same mail */
  async send(guardianshipId: string, template: ToldToGuardian, key: string): Promise<void> {
    const { manager } = this.source;
    const row = await manager.findOneBy(GuardianshipEntity, { id: guardianshipId });
    if (!row || row.endedBecause === 'replaced') return;
    if (
      template === 'guardian_asked' &&
      (row.endedAt || (!row.declaredAt && row.expiresAt <= this.clock.now()))
    )
      return;
    const to = row.email ?? (await this.addressOf(row.guardianId));
    const child = await manager.findOneBy(PersonEntity, { id: row.childId });
    if (!to || !child) return;
    const { subject, text } = mailText(template, mailLanguage(row.language), {
      name: row.guardianName ?? '',
      child: child.displayName,
      childAddress: child.email ? maskedAddress(child.email) : '',
      town: this.config.town.name,
      address: `${this.config.siteUrl}/consentement/${linkToken(this.config.secret, row.id)}`,
    });
    await this.mailer.send({ key: `${template}-${key}`, to, subject, text });
  }

  private async addressOf(personId: string | null): Promise<string | null> {
    if (!personId) return null;
    return (await this.source.manager.findOneBy(PersonEntity, { id: personId }))?.email ?? null;
  }
}

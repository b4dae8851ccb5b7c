import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan, LessThanOrEqual, Not } from 'typeorm';
import type { AgeBand } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Jobs } from '../../../platform/jobs/jobs';
import { Ages } from '../../identity';
import { Families } from '../consents/families.store';
import { PURPOSES } from '../purposes';
import { ConsentEntity } from '../tables/consent.entity';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { FamilyTold } from '../tell-guardian/family-told.service';

/** After midnight in the town, in winter (00:20) as in summer (01:20): the fields of cron are UTC. */
const EACH_NIGHT = '20 23 * * *';
const DAY_MS = 86_400_000;
/** What was replaced or refused before any signature proves nothing, and does not stay. */
const UNSIGNED_DAYS = 30;
const AT_ONCE = 500;

export interface AgesFollowed {
  readonly turned15: number;
  readonly turned18: number;
  readonly expired: number;
}

/** Each night: at 15 and at 18 she is asked again, and askings that nobody answered go. */
@Injectable()
export class FollowAges implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ages: Ages,
    private readonly families: Families,
    private readonly told: FamilyTold,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.registerRepeated(EACH_NIGHT, 'follow_ages', () => this.follow().then(() => undefined));
  }

  async follow(): Promise<AgesFollowed> {
    const expired = await this.removeUnanswered();
    const grown = [...(await this.grown())];
    for (const [personId, band] of grown) await this.askAgain(personId, band);
    const turned15 = grown.filter(([, band]) => band === '15_17').length;
    return { expired, turned15, turned18: grown.length - turned15 };
  }

  private async removeUnanswered(): Promise<number> {
    const { manager } = this.source;
    const now = this.clock.now();
    const unsigned = { declaredAt: IsNull() };
    const old = new Date(now.getTime() - UNSIGNED_DAYS * DAY_MS);
    await manager.delete(GuardianshipEntity, { ...unsigned, endedAt: LessThan(old) });
    const late = await manager.find(GuardianshipEntity, {
      where: { ...unsigned, endedAt: IsNull(), expiresAt: LessThanOrEqual(now) },
      order: { expiresAt: 'ASC', id: 'ASC' },
      take: AT_ONCE,
    });
    for (const { id } of late)
      await this.source.transaction(async (each) => {
        const row = await this.families.held(each, id);
        if (!row || row.declaredAt || row.endedAt) return;
        await each.delete(GuardianshipEntity, { id });
        await this.told.child(
          each,
          row.childId,
          row.deskCode ? 'consent_code_expired' : 'consent_unanswered',
        );
      });
    return late.length;
  }

  /** Whoever has an open consent of a younger age than hers, with her band of today. */
  private async grown(): Promise<Map<string, 'adult' | '15_17'>> {
    const { manager } = this.source;
    const open = await manager.find(ConsentEntity, {
      select: { personId: true, saidAs: true },
      where: { endedAt: IsNull(), saidAs: Not('adult') },
      order: { saidAt: 'ASC', id: 'ASC' },
    });
    const bands = await this.ages.bandsOf(manager, [...new Set(open.map(({ personId }) => personId))]);
    const grown = new Map<string, 'adult' | '15_17'>();
    for (const { personId, saidAs } of open) {
      const band = bands.get(personId);
      if ((band === 'adult' || band === '15_17') && isOlder(band, saidAs)) grown.set(personId, band);
    }
    return grown;
  }

  private async askAgain(personId: string, band: 'adult' | '15_17'): Promise<void> {
    const because = band === 'adult' ? 'turned_18' : 'turned_15';
    await this.source.transaction(async (manager) => {
      await this.families.hold(manager, personId);
      if (!(await this.endYounger(manager, personId, band))) return;
      const guardianship = await this.families.open(manager, personId);
      if (guardianship) await this.families.endGuardianship(manager, guardianship.id, because);
      const after = { guardianship: guardianship?.id ?? null };
      await this.told.note(manager, `families.${because}`, null, personId, after);
      await this.told.child(manager, personId, `consent_${because}`);
      if (guardianship?.declaredAt) await this.told.guardian(manager, guardianship.id, 'guardian_turned_15');
    });
  }

  /** @returns whether there was one: of two nights at once, the second finds none */
  private async endYounger(manager: EntityManager, personId: string, band: AgeBand): Promise<boolean> {
    const open = await this.families.consents(manager, personId);
    const younger = open.filter(({ saidAs }) => isOlder(band, saidAs)).map(({ purpose }) => purpose);
    const because = band === 'adult' ? 'turned_18' : 'turned_15';
    await this.families.endConsents(
      manager,
      personId,
      PURPOSES.filter((purpose) => younger.includes(purpose)),
      because,
    );
    return younger.length > 0;
  }
}

const ORDER: readonly AgeBand[] = ['under_15', '15_17', 'adult'];
const isOlder = (band: AgeBand, than: AgeBand): boolean => ORDER.indexOf(band) > ORDER.indexOf(than);

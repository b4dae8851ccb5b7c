import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Ages } from '../../identity';
import { Notices } from '../../notifications';
import { Clock } from '../../../platform/clock/clock';
import { OwnErasures } from '../../../platform/privacy/own-erasures';
import { ErasePerson } from '../erase-me/erase-person.service';

/** Told this long before. */
export const WARNING_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;
/** Of one night: the rest waits for the next. */
const MOST = 500;

/** Whose accounts: everybody's, or those of minors, which go sooner. */
type Whose = 'everybody' | 'minors';

/**
 * Accounts that nobody has used for three years, one year for a minor's: a mail a month before, then erased as if she had asked. Who holds a
 * role of the town is left to the administrators, and people invented for the demonstration stay.
 */
@Injectable()
export class InactiveAccounts implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly erasing: ErasePerson,
    private readonly own: OwnErasures,
    private readonly ages: Ages,
  ) {}

  onModuleInit(): void {
    const purges = [
      ['account', 'everybody'],
      ['account_of_minor', 'minors'],
    ] as const;
    for (const [processing, whose] of purges)
      this.own.onPurge({
        processing,
        table: 'person',
        purge: (limit, { dryRun }) => this.purge(limit, whose, dryRun),
      });
  }

  private async purge(limit: Date, whose: Whose, dryRun: boolean): Promise<number> {
    const gone = await this.unusedSince(limit, whose, 'AND activity.warned_at <= $2');
    if (dryRun) return gone.length;
    await this.warn(new Date(limit.getTime() + WARNING_DAYS * DAY), whose);
    let erased = 0;
    for (const id of gone) {
      const leaving = await this.erasing.erase(id, 'inactivity');
      if (leaving && 'erased' in leaving) erased += 1;
    }
    return erased;
  }

  /** Once: the line that says so and the mail are written together. */
  private async warn(limit: Date, whose: Whose): Promise<void> {
    for (const personId of await this.unusedSince(limit, whose, 'AND activity.warned_at IS NULL')) {
      await this.source.transaction(async (manager) => {
        const rows = await manager.query<unknown[]>(
          `INSERT INTO account_activity AS activity (person_id, last_seen_at, warned_at)
           SELECT id, created_at, $2 FROM person WHERE id = $1
           ON CONFLICT (person_id) DO UPDATE SET warned_at = $2 WHERE activity.warned_at IS NULL
           RETURNING person_id`,
          [personId, this.clock.now()],
        );
        if (rows.length === 0) return;
        await this.notices.queue(manager, {
          personId,
          template: 'account_unused',
          params: { path: '/connexion' },
        });
      });
    }
  }

  private async unusedSince(limit: Date, whose: Whose, more: string): Promise<string[]> {
    const warnedBefore = new Date(this.clock.now().getTime() - WARNING_DAYS * DAY);
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT person.id FROM person LEFT JOIN account_activity activity ON activity.person_id = person.id
        WHERE coalesce(activity.last_seen_at, person.created_at) < $1 AND $2::timestamptz IS NOT NULL
          AND NOT person.fictional ${more}
          AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM birth WHERE birth.person_id = person.id AND birth.month >= $4))
          AND NOT EXISTS (SELECT 1 FROM session WHERE session.person_id = person.id AND session.expires_at > $3)
          AND NOT EXISTS (SELECT 1 FROM role_grant held WHERE held.person_id = person.id AND held.ended_at IS NULL
                             AND (held.until IS NULL OR held.until > $3))
        ORDER BY person.id LIMIT ${MOST}`,
      [limit, warnedBefore, this.clock.now(), whose === 'minors' ? this.ages.firstMonthOfMinors() : null],
    );
    return rows.map(({ id }) => id);
  }
}

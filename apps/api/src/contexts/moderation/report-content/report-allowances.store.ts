import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { Blocks } from '../blocks/blocks.store';
import type { BlockedForNow } from '../blocks/blocked-for-now.type';
import { ReportAllowanceEntity } from '../tables/report-allowance.entity';
import { networkDigest } from './network';

const HOUR_MS = 3_600_000;
/** Reports without an account that one network may send in one hour. */
export const REPORTS_PER_HOUR = 5;

/** Who may report now: nobody who is blocked, and a few an hour from a network that does not say who it is. */
@Injectable()
export class ReportAllowances {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly blocks: Blocks,
  ) {}

  blocked(manager: EntityManager, personId: string): Promise<BlockedForNow | null> {
    return this.blocks.refusal(manager, personId);
  }

  /** Takes one of the hour; false when none is left. The database counts: two at once are two. */
  async use(manager: EntityManager, address: string): Promise<boolean> {
    const hour = new Date(Math.floor(this.clock.now().getTime() / HOUR_MS) * HOUR_MS);
    await manager.delete(ReportAllowanceEntity, { hour: LessThan(hour) });
    const rows = (await manager.query(
      `INSERT INTO report_allowance (digest, hour, used) VALUES ($1, $2, 1)
       ON CONFLICT (digest) DO UPDATE SET used = report_allowance.used + 1
        WHERE report_allowance.used < $3 RETURNING used`,
      [networkDigest(this.config.secret, address, hour), hour, REPORTS_PER_HOUR],
    )) as unknown[];
    return rows.length > 0;
  }
}

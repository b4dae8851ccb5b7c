import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../town-day';
import { MailFailureEntity } from '../tables/mail-failure.entity';

/** Days of refusals after which one no longer writes. */
const DAYS_TO_STOP = 3;
/** RFC 3463, X.1.1: no such mailbox. One is enough. */
const NO_SUCH_MAILBOX = '5.1.1';

const STOPPED = `count(*) >= ${DAYS_TO_STOP} OR coalesce(bool_or(code = '${NO_SUCH_MAILBOX}'), false)`;

export interface FailingAddress {
  readonly days: number;
  /** The last code that it gave. */
  readonly code: string;
  readonly since: Date;
  readonly stopped: boolean;
}

/** Addresses that refuse our mails, and since when we no longer write to them. */
@Injectable()
export class FailingAddresses {
  constructor(private readonly clock: Clock) {}

  async stopped(manager: EntityManager, address: string): Promise<boolean> {
    return (await this.of(manager, address))?.stopped ?? false;
  }

  /** Null for an address that takes its mails. */
  async of(manager: EntityManager, address: string): Promise<FailingAddress | null> {
    const [row] = (await manager.query(
      `SELECT count(*)::int AS days, (array_agg(code ORDER BY day DESC))[1] AS code, min(at) AS since,
              ${STOPPED} AS stopped FROM mail_failure WHERE address = $1`,
      [address],
    )) as FailingAddress[];
    return row && row.days > 0 ? row : null;
  }

  /**
   * Records a refusal for good: one a day, however often it is told. When it is the one too many, everybody who has
   * the address finds it among her messages.
   * @returns whether this one stopped the mails
   */
  async record(
    manager: EntityManager,
    refusal: {
      readonly address: string;
      readonly code: string;
      readonly source: MailFailureEntity['source'];
    },
  ): Promise<boolean> {
    const { address, code, source } = refusal;
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`mail ${address.toLowerCase()}`]);
    if (await this.stopped(manager, address)) return false;
    const now = this.clock.now();
    await manager.query(
      `INSERT INTO mail_failure (address, day, code, source, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (address, day) DO UPDATE
         SET code = CASE WHEN mail_failure.code = '${NO_SUCH_MAILBOX}' THEN mail_failure.code ELSE EXCLUDED.code END,
             source = EXCLUDED.source, at = EXCLUDED.at`,
      [address, townDay(now), code, source, now],
    );
    if (!(await this.stopped(manager, address))) return false;
    await manager.query(
      `INSERT INTO message (person_id, tiding_id, template, params, cadence, at)
       SELECT id, gen_random_uuid(), 'address_failing',
              jsonb_build_object('recipient', email::text, 'code', $2::text, 'path', '/moi/messages'), 'none', $3
         FROM person WHERE email = $1`,
      [address, code, now],
    );
    return true;
  }

  /** The server took a mail: what it refused before is past. What was reported later is not: that server takes all. */
  async taken(manager: EntityManager, address: string): Promise<void> {
    await manager.delete(MailFailureEntity, { address, source: 'smtp' });
  }

  /** The person says that it works again. */
  async forget(manager: EntityManager, address: string): Promise<void> {
    await manager.delete(MailFailureEntity, { address });
  }
}

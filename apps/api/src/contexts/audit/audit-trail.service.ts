import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AuditDetail, GENESIS } from '@parvis/audit-chain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { AuditDetailEntity } from './audit-detail.entity';
import { AuditEntryEntity } from './audit-entry.entity';
import { detailDigest, entryHash } from './audit-chain';

/** What a verb says of itself. `before` and `after` only where they help; never the content of a ballot. */
export interface AuditLine {
  readonly verb: string;
  readonly actorId: string | null;
  readonly subject: { readonly type: string; readonly id: string };
  readonly before?: object;
  readonly after?: object;
}

/** One writer of the chain at a time, until its transaction ends. */
const CHAIN_LOCK = 72602;

/** Appends lines to the audit chain, in the transaction of what they tell. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** Nobody else writes to the chain until this transaction ends. */
  async hold(manager: EntityManager): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
  }

  async record(manager: EntityManager, line: AuditLine): Promise<void> {
    await this.hold(manager);
    const [last] = await manager.find(AuditEntryEntity, { order: { sequence: 'DESC' }, take: 1 });
    const detail: AuditDetail = {
      salt: randomBytes(16).toString('hex'),
      actorId: line.actorId,
      subjectType: line.subject.type,
      subjectId: line.subject.id,
      before: line.before ?? null,
      after: line.after ?? null,
    };
    const at = this.clock.now();
    const entry = {
      sequence: (last?.sequence ?? 0) + 1,
      at: at.toISOString(),
      verb: line.verb,
      detailDigest: detailDigest(detail),
      previousHash: last?.hash ?? GENESIS,
    };
    await manager.insert(AuditEntryEntity, { ...entry, at, hash: entryHash(entry) });
    await manager.insert(AuditDetailEntity, { sequence: entry.sequence, ...detail });
  }
}

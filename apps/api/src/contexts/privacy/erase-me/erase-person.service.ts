import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditErasure, AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { ErasePersonalRows, type ErasedRows } from '../../../platform/privacy/erase-personal-rows';
import { Subjects } from '../subjects.store';
import { ErasureRecordEntity } from './erasure-record.entity';
import { LeavingRules, type LeavingRefusal } from './leaving-rules.store';

export type Leaving = { refused: LeavingRefusal } | { erased: readonly ErasedRows[] };

/** The trail says that somebody left, and no longer who did what before. */
@Injectable()
export class PersonInTrail {
  constructor(
    private readonly audit: AuditTrail,
    private readonly erasure: AuditErasure,
  ) {}

  /** Last in the transaction. @returns how many details went */
  async erase(manager: EntityManager, personId: string, cause: string): Promise<number> {
    await this.audit.record(manager, {
      verb: 'privacy.person_erased',
      actorId: null,
      subject: { type: 'person', id: 'erased' },
      after: { cause },
    });
    return this.erasure.erase(manager, personId);
  }
}

/** Takes a person out of the house: tables, queue, files, trail. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly subjects: Subjects,
    private readonly rules: LeavingRules,
    private readonly rows: ErasePersonalRows,
    private readonly trail: PersonInTrail,
  ) {}

  /**
   * All of it, or nothing, in one transaction; bytes on the disk follow. Null: there is nobody (any more): of two at
   * once, the second.
   */
  async erase(personId: string, cause: ErasureRecordEntity['cause']): Promise<Leaving | null> {
    const done = await this.source.transaction(async (manager) => {
      const subject = await this.subjects.find(manager, personId, { lock: true });
      if (!subject) return null;
      const refused = await this.rules.refusal(manager, personId);
      if (refused) return { refused };
      const { erased, after } = await this.rows.erase(manager, subject);
      const auditDetails = await this.trail.erase(manager, personId, cause);
      const record = { at: this.clock.now(), cause, lines: erased, auditDetails };
      await manager.insert(ErasureRecordEntity, record);
      return { erased, after };
    });
    if (!done || 'refused' in done) return done;
    for (const later of done.after) await later();
    return { erased: done.erased };
  }
}

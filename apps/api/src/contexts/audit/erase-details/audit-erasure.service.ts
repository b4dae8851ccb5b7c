import { Injectable } from '@nestjs/common';
import { DETAILS_ERASED } from '@parvis/audit-chain';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit-trail.service';

/**
 * Takes a person out of the trail: the details of what she did and of what was done to her go, the links stay, and a
 * line says which details went, so that an erasure by law is not a hole that anybody could have made.
 */
@Injectable()
export class AuditErasure {
  constructor(private readonly trail: AuditTrail) {}

  /**
   * In the transaction of the erasure; call it last, since its own line must name every erased detail. Who decided is
   * for a line of the caller's own: this one stays for ever, and therefore names nobody.
   * @returns how many details went
   */
  async erase(manager: EntityManager, personId: string): Promise<number> {
    // The chain stands still meanwhile: a detail written by another request would stay otherwise.
    await this.trail.hold(manager);
    const [row] = (await manager.query('SELECT erase_audit_details($1) AS lines', [personId])) as [
      { lines: number[] | null },
    ];
    await manager.query('SELECT forget_data_access($1)', [personId]);
    return this.declare(manager, row.lines ?? []);
  }

  /** Details older than three years, `most` of them; younger ones stay, whatever is asked. @returns how many went */
  async eraseBefore(manager: EntityManager, limit: Date, most: number): Promise<number> {
    await this.trail.hold(manager);
    const [row] = (await manager.query('SELECT erase_audit_details_before($1, $2) AS lines', [
      limit,
      most,
    ])) as [{ lines: number[] | null }];
    return this.declare(manager, row.lines ?? []);
  }

  private async declare(manager: EntityManager, lines: number[]): Promise<number> {
    if (lines.length === 0) return 0;
    await this.trail.record(manager, {
      verb: DETAILS_ERASED,
      actorId: null,
      subject: { type: 'audit', id: 'details' },
      after: { lines },
    });
    return lines.length;
  }
}

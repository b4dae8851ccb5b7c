import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import { STAFF_ROLES } from '../../identity';
import { NoticedRefusals, type RefusedAttempt } from '../../../platform/access/noticed-refusals';
import { Clock } from '../../../platform/clock/clock';
import { RefusedAttemptEntity } from './refused-attempt.entity';

const HOUR_MS = 3_600_000;
export const MOST_ATTEMPTS = 20;

/** An attempt as those whom it concerns see it: by which roles, never by whom. */
export interface ShownAttempt {
  readonly id: string;
  readonly roles: readonly string[];
  readonly operation: string;
  readonly at: Date;
}

/** Attempts of the staff on what is not theirs: written down once an hour, with an audit line, and shown to the space. */
@Injectable()
export class RefusedAttempts implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly refusals: NoticedRefusals,
  ) {}

  onModuleInit(): void {
    this.refusals.onRefusal((attempt) => this.write(attempt));
  }

  /** Of a space, newest first. */
  async in(space: string): Promise<ShownAttempt[]> {
    return this.source.manager.find(RefusedAttemptEntity, {
      select: { id: true, roles: true, operation: true, at: true },
      where: { space },
      order: { at: 'DESC', id: 'ASC' },
      take: MOST_ATTEMPTS,
    });
  }

  private async write({ viewer, permission, space, operation }: RefusedAttempt): Promise<void> {
    const held = [...viewer.grants, ...viewer.dormant].map(({ role }) => role);
    const roles = [...new Set(held.filter((role) => STAFF_ROLES.has(role) || role === 'elected'))].sort();
    if (roles.length === 0) return;
    const at = this.clock.now();
    const hour = new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
    const attempt = { personId: viewer.personId, roles, permission, space, operation, hour, at };
    await this.source.transaction(async (manager) => {
      const made = await manager
        .createQueryBuilder()
        .insert()
        .into(RefusedAttemptEntity)
        .values(attempt)
        .orIgnore()
        .returning('id')
        .execute();
      if ((made.raw as unknown[]).length === 0) return;
      const [type = '', id = ''] = space.split(':', 2);
      await this.audit.record(manager, {
        verb: `${permission.split('.')[0]}.attempt_refused`,
        actorId: viewer.personId,
        subject: { type, id },
        after: { permission, operation },
      });
    });
  }
}

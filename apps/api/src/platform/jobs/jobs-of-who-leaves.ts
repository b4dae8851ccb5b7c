import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OwnErasures } from '../privacy/own-erasures';
import type { DataSubject } from '../privacy/personal-tables';

/** Jobs of the queue that carry her id or her address, and that no worker has taken yet. */
@Injectable()
export class JobsOfWhoLeaves implements OnModuleInit {
  constructor(private readonly own: OwnErasures) {}

  onModuleInit(): void {
    this.own.onErasure({ when: 'first', erase: (manager, subject) => this.erase(manager, subject) });
  }

  private async erase(manager: EntityManager, { personId, ownAddress }: DataSubject): Promise<void> {
    await manager.query(
      `DELETE FROM graphile_worker._private_jobs
        WHERE locked_at IS NULL
          AND (position($1 IN payload::text) > 0 OR position($1 IN coalesce(key, '')) > 0
               OR ($2::text IS NOT NULL AND position($2 IN lower(payload::text)) > 0))`,
      [personId, ownAddress?.toLowerCase() ?? null],
    );
  }
}

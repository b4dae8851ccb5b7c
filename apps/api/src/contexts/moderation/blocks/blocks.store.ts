import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { PersonBlockEntity } from '../tables/person-block.entity';
import { type BlockedForNow, blockedForNow } from './blocked-for-now.type';

/** Asked by every verb that files something in public. */
@Injectable()
export class Blocks {
  constructor(private readonly clock: Clock) {}

  /** The refusal for a person who is blocked at this instant, or null. */
  async refusal(manager: EntityManager, personId: string): Promise<BlockedForNow | null> {
    const block = await manager.findOneBy(PersonBlockEntity, {
      personId,
      state: 'in_force',
      until: MoreThan(this.clock.now()),
    });
    return block?.until ? blockedForNow(block.until) : null;
  }
}

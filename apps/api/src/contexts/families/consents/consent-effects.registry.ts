import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Purpose } from '../purposes';

/** What must change when somebody's consent is withdrawn. Run in the same transaction; it may run again. */
export type ConsentEffect = (manager: EntityManager, personId: string) => Promise<void>;

/** Filled by the contexts above, whose data rest on a consent. */
@Injectable()
export class ConsentEffects {
  private readonly effects: { purpose: Purpose; effect: ConsentEffect }[] = [];

  onWithdrawal(purpose: Purpose, effect: ConsentEffect): void {
    this.effects.push({ purpose, effect });
  }

  async apply(manager: EntityManager, personId: string, purposes: readonly Purpose[]): Promise<void> {
    for (const { purpose, effect } of this.effects)
      if (purposes.includes(purpose)) await effect(manager, personId);
  }
}

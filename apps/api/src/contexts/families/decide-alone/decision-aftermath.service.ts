import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConsentEffects } from '../consents/consent-effects.registry';
import type { Purpose } from '../purposes';
import { FamilyTold } from '../tell-guardian/family-told.service';

/** What a decision changes elsewhere, and its line in the trail. */
@Injectable()
export class DecisionAftermath {
  constructor(
    private readonly effects: ConsentEffects,
    private readonly told: FamilyTold,
  ) {}

  async of(
    manager: EntityManager,
    personId: string,
    { chosen, refused, text }: { chosen: readonly Purpose[]; refused: readonly Purpose[]; text: string },
  ): Promise<void> {
    await this.effects.apply(manager, personId, refused);
    await this.told.note(manager, 'families.decided_alone', personId, personId, { chosen, refused, text });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Config } from '../../../platform/config/config';
import type { CaseState } from '../tables/moderation-case.entity';
import { Cases } from '../things/cases.store';
import type { ModeratedThing } from '../things/moderated-kinds.store';
import { mustWait } from './must-wait';

/** The door for verbs that file something: asked before, and told after, in their transaction. */
@Injectable()
export class PreModeration {
  constructor(
    private readonly cases: Cases,
    private readonly config: Config,
  ) {}

  /** How what this person files now begins. */
  async stateFor(manager: EntityManager, { personId, ageBand }: Viewer): Promise<CaseState> {
    const trustedAfter = this.config.env.PARVIS_TRUSTED_AFTER;
    if (!mustWait(ageBand, 0, trustedAfter)) return 'shown';
    const rows = (await manager.query(
      `SELECT count(*)::int AS approved FROM moderation_decision decision
         JOIN moderation_case held ON held.id = decision.case_id
        WHERE held.author_id = $1 AND decision.kind = 'publish' AND held.state = 'shown'`,
      [personId],
    )) as [{ approved: number }];
    return mustWait(ageBand, rows[0].approved, trustedAfter) ? 'awaiting' : 'shown';
  }

  /** Puts it in the queue. */
  async wait(manager: EntityManager, kind: string, thing: ModeratedThing): Promise<void> {
    await this.cases.waiting(manager, kind, thing);
  }
}

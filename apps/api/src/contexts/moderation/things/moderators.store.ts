import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Who has moderated what: asked by verbs of other contexts, the other side of the separation of duties. */
@Injectable()
export class Moderators {
  /** Whether this person has ever decided on this thing as a moderator. */
  async hasDecidedOn(manager: EntityManager, kind: string, id: string, personId: string): Promise<boolean> {
    const rows = (await manager.query(
      `SELECT 1 FROM moderation_case held JOIN moderation_decision decision ON decision.case_id = held.id
        WHERE held.subject_kind = $1 AND held.subject_id = $2 AND decision.decided_by = $3 LIMIT 1`,
      [kind, id, personId],
    )) as unknown[];
    return rows.length > 0;
  }
}

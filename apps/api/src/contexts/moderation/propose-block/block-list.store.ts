import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { readRows } from '../../../platform/database/read-rows';
import type { PersonBlockType } from './block.type';

/** An appeal is answered by somebody who neither proposed nor agreed. */
const LIST = `SELECT block.id, block.state, block.reason, block.facts, block.days,
    block.proposed_at AS "proposedAt", block.until, block.appeal_text AS "appealText",
    COALESCE(person.display_name, '') AS "personName", COALESCE(proposer.display_name, '') AS "proposedBy",
    block.person_id <> $1 AND block.proposed_by IS DISTINCT FROM $1 AND (block.state = 'proposed'
      OR (block.appeal_text IS NOT NULL AND block.appeal_answer IS NULL AND block.answered_by IS DISTINCT FROM $1))
      AS "mayAnswer"
  FROM person_block block
  JOIN person ON person.id = block.person_id
  LEFT JOIN person proposer ON proposer.id = block.proposed_by
 WHERE block.state = 'proposed' OR (block.state = 'in_force' AND block.until > $2)
 ORDER BY block.state DESC, block.proposed_at, block.id LIMIT 100`;

/** What is proposed and what runs, for who decides. */
@Injectable()
export class BlockList {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  open(personId: string): Promise<PersonBlockType[]> {
    return readRows<PersonBlockType>(this.source, LIST, [personId, this.clock.now()]);
  }
}

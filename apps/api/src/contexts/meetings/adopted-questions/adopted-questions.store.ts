import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';

/** A question that an assembly adopted, with its count. */
export interface AdoptedQuestion {
  readonly id: string;
  readonly wording: string;
  readonly meetingNumber: number;
  readonly meetingTitle: string;
  readonly closedAt: Date;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstain: number;
}

export const MOST_ADOPTED = 50;

const ADOPTED = `
  SELECT question.id, question.wording, meeting.number AS "meetingNumber", meeting.title AS "meetingTitle",
         question.closed_at AS "closedAt", (question.outcome #>> '{tally,for}')::int AS "votesFor",
         (question.outcome #>> '{tally,against}')::int AS "votesAgainst",
         (question.outcome #>> '{tally,abstain}')::int AS "votesAbstain"
    FROM question JOIN meeting ON meeting.id = question.meeting_id
   WHERE meeting.space = $1 AND question.state = 'closed' AND question.outcome ->> 'result' = 'adopted'`;

/** Closed questions that were adopted, for contexts above: a closed question never changes again. */
@Injectable()
export class AdoptedQuestions {
  constructor(private readonly source: DataSource) {}

  /** The latest first. @param space of the assembly */
  in(space: string): Promise<AdoptedQuestion[]> {
    const text = `${ADOPTED} ORDER BY question.closed_at DESC, question.id LIMIT ${MOST_ADOPTED}`;
    return readRows<AdoptedQuestion>(this.source, text, [space]);
  }

  /** Null: not of this assembly, not closed, or not adopted. */
  async one(space: string, id: string): Promise<AdoptedQuestion | null> {
    if (!isUuid(id)) return null;
    const [found] = await readRows<AdoptedQuestion>(this.source, `${ADOPTED} AND question.id = $2`, [
      space,
      id,
    ]);
    return found ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import type { DoubleVerdict } from '../find-doubles/double-answer.entity';
import { Doubles } from '../ages/doubles.store';
import type { AnswerDoubleInput } from './answer-double.input';
import { type AnswerDoubleAnswer, DoubleAnswered, doubleMovedOn } from './answer-double.result';
import { notForOneself } from './not-for-oneself.type';

/** Signs of a note: enough to say who asks whom. */
export const DOUBLE_NOTE_LIMIT = 300;

const VERBS: Record<DoubleVerdict, string> = {
  different: 'identity.told_apart',
  ask: 'identity.double_asked',
};

interface Said {
  readonly low: string;
  readonly high: string;
  readonly verdict: DoubleVerdict;
  readonly note: string | null;
}

/** A human says of two accounts: two people, or perhaps one, who is to be asked. It closes no account. */
@Injectable()
export class AnswerDouble {
  constructor(
    private readonly source: DataSource,
    private readonly doubles: Doubles,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the two are no possible double: nothing is said of whom one names at random */
  async answer(agent: Viewer, input: AnswerDoubleInput): Promise<AnswerDoubleAnswer> {
    const { oneId, otherId, verdict } = input;
    if (!isUuid(oneId) || !isUuid(otherId)) throw new NotFound();
    const [low, high] = [oneId.toLowerCase(), otherId.toLowerCase()].sort() as [string, string];
    if (low === agent.personId || high === agent.personId) return notForOneself();
    const note = verdict === 'ask' ? (input.note ?? '').trim() : null;
    const fault = note === null ? undefined : noteFault(note);
    if (fault) return invalidInput([fault]);
    const said = await this.source.transaction((manager) =>
      this.write(manager, agent.personId, { low, high, verdict, note }),
    );
    return said ? Object.assign(new DoubleAnswered(), { id: `${low}.${high}` }) : doubleMovedOn();
  }

  /** The unique pair has the last word: of two agents at once, one is recorded. */
  private async write(
    manager: EntityManager,
    agentId: string,
    { low, high, verdict, note }: Said,
  ): Promise<boolean> {
    if (!(await this.doubles.alike(manager, low, high))) throw new NotFound();
    const written = (await manager.query(
      `INSERT INTO double_answer AS kept (low_id, high_id, verdict, note, answered_by, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (least(low_id, high_id), greatest(low_id, high_id)) DO UPDATE
         SET verdict = EXCLUDED.verdict, note = EXCLUDED.note, answered_by = EXCLUDED.answered_by,
             answered_at = EXCLUDED.answered_at
         WHERE kept.verdict = 'ask' AND EXCLUDED.verdict = 'different'
       RETURNING id`,
      [low, high, verdict, note, agentId, this.clock.now()],
    )) as unknown[];
    if (written.length === 0) return false;
    // One line for each: both read in their history that it was said.
    for (const id of [low, high])
      await this.audit.record(manager, {
        verb: VERBS[verdict],
        actorId: agentId,
        subject: { type: 'person', id },
      });
    return true;
  }
}

function noteFault(note: string): FieldFault | undefined {
  if (note === '') return { field: 'note', rule: 'required' };
  if (note.length > DOUBLE_NOTE_LIMIT) return { field: 'note', rule: 'too_long', limit: DOUBLE_NOTE_LIMIT };
  return undefined;
}

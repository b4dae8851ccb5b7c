import { Injectable } from '@nestjs/common';
import { ballotsIn as ballots, checkTally, outcomeOf } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { PutQuestion } from '../put-question/put-question.service';
import { type RoomActAnswer, type RoomRefused, roomRefused } from '../room/room-act.result';
import { type Done, RoomActs } from '../room/room-acts.service';
import { tallyIn, voteRoom } from '../votes/question-tally';
import { QuestionEntity } from '../votes/tables/question.entity';
import { SecretSignatureEntity } from '../votes/tables/secret-signature.entity';
import { SlipsCountEntity } from '../votes/tables/slips-count.entity';

/** Closes a vote for good and says what it decided. A second closing at the same moment finds it closed. */
@Injectable()
export class CloseQuestion {
  constructor(
    private readonly acts: RoomActs,
    private readonly questions: PutQuestion,
  ) {}

  /** @param at for a vote that is entered afterwards; null: now */
  async close(viewer: Viewer, questionId: string, at: Date | null): Promise<RoomActAnswer> {
    const meetingId = await this.questions.meetingOf(questionId);
    const act = { verb: 'meetings.question_closed', meetingId, at };
    return this.acts.desk(viewer, act, async (manager, { at: closedAt }) => {
      // Votes in flight hold it in share: they are in, or they find it closed.
      const lock = { mode: 'pessimistic_write' } as const;
      const question = await manager.findOneOrFail(QuestionEntity, { where: { id: questionId }, lock });
      if (question.state === 'closed') return null;
      if (question.state === 'prepared') return roomRefused('question_not_open_yet');
      if (question.openedAt && closedAt < question.openedAt)
        return invalidInput([{ field: 'at', rule: 'before_the_question' }]);
      return closed(manager, question, closedAt);
    });
  }

  /** What the chair says of a tie, once, where the rule lets her. */
  async decideTie(viewer: Viewer, questionId: string, chair: 'for' | 'against'): Promise<RoomActAnswer> {
    const meetingId = await this.questions.meetingOf(questionId);
    const act = { verb: 'meetings.tie_decided', meetingId };
    return this.acts.desk(viewer, act, async (manager) => {
      const { outcome, rule } = await manager.findOneByOrFail(QuestionEntity, { id: questionId });
      if (outcome?.reason !== 'tie_waits_for_chair') return roomRefused('question_no_tie_to_decide');
      const decided = outcomeOf(rule, outcome.tally, outcome.room, chair);
      await manager.update(QuestionEntity, { id: questionId }, { outcome: decided });
      return { id: questionId, after: { result: decided.result, reason: decided.reason } };
    });
  }
}

async function closed(
  manager: EntityManager,
  question: QuestionEntity,
  closedAt: Date,
): Promise<Done | RoomRefused> {
  const { id, rule, quorum } = question;
  if (!quorum) throw new Error(`question ${id} is open without its quorum`);
  if (await manager.existsBy(SlipsCountEntity, { questionId: id })) return roomRefused('slips_wait');
  const room = voteRoom(quorum);
  const tally = await tallyIn(manager, question);
  const secret = rule.method === 'secret';
  const signatures = secret
    ? await manager.countBy(SecretSignatureEntity, { questionId: id })
    : ballots(tally);
  const checked = checkTally(rule.method, tally, room, signatures);
  if (!checked.ok) return roomRefused(`question_${checked.error.fault}`, checked.error);
  if (secret) await manager.query('SELECT mix_secret_votes($1)', [id]);
  const outcome = outcomeOf(rule, tally, room);
  await manager.update(QuestionEntity, { id }, { state: 'closed', closedAt, outcome });
  return { id, after: { result: outcome.result, reason: outcome.reason } };
}

import { isUuid } from '@parvis/kernel';
import type { VoteMethod } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/graphql/refusals';
import { type RoomRefused, roomRefused } from '../room/room-act.result';
import { QuestionEntity } from './tables/question.entity';

/**
 * The question, which cannot close before this transaction ends; many voters hold it at once, or one `alone`, once the
 * votes in flight are in.
 * @throws NotFound
 */
export async function heldQuestion(
  manager: EntityManager,
  id: string,
  how: 'together' | 'alone' = 'together',
): Promise<QuestionEntity> {
  const lock = { mode: how === 'alone' ? 'pessimistic_write' : 'pessimistic_read' } as const;
  const question = isUuid(id) ? await manager.findOne(QuestionEntity, { where: { id }, lock }) : null;
  if (!question) throw new NotFound();
  return question;
}

/** Why it takes no vote of this method now; null when it does. */
export function whyNoVote({ state, rule }: QuestionEntity, method: VoteMethod): RoomRefused | null {
  if (state === 'prepared') return roomRefused('question_not_open_yet');
  if (state === 'closed') return roomRefused('question_closed');
  return rule.method === method ? null : roomRefused('question_not_this_method');
}

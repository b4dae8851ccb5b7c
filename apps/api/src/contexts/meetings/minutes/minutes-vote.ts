import type { EntityManager } from 'typeorm';
import { changed } from '../../../platform/realtime/live-topic';
import { meetingChanged } from '../meetings.events';
import { QuestionEntity } from '../votes/tables/question.entity';
import { type MinutesRefused, minutesRefused } from './minutes.result';
import { MinutesEntity } from './tables/minutes.entity';

type Put = Pick<MinutesEntity, 'id' | 'questionId'>;

/** The question by which a later meeting was asked to approve these minutes; null: not put to the vote. */
export const questionOf = async (
  manager: EntityManager,
  { questionId }: Pick<Put, 'questionId'>,
): Promise<QuestionEntity | null> =>
  questionId ? manager.findOneBy(QuestionEntity, { id: questionId }) : null;

/** Why a vote does not approve these minutes; null: it was closed and it adopted them. */
export async function whyNotAdopted(manager: EntityManager, minutes: Put): Promise<MinutesRefused | null> {
  const question = await questionOf(manager, minutes);
  if (!question) return minutesRefused('minutes_not_put');
  if (!question.outcome) return minutesRefused('minutes_vote_not_closed');
  return question.outcome.result === 'adopted' ? null : minutesRefused('minutes_not_adopted');
}

/**
 * Takes a text back from the vote, so that it may change: a question that is prepared goes, one that refused it is let
 * go of. While it is voted on, and once it is adopted, the text is what the assembly reads: refused, nothing changed.
 */
export async function leaveVote(manager: EntityManager, minutes: Put): Promise<MinutesRefused | null> {
  const question = await questionOf(manager, minutes);
  if (!question) return null;
  const { id, meetingId } = question;
  // Asked in the deletion: the desk may be opening it at this instant.
  const { affected } = await manager.delete(QuestionEntity, { id, state: 'prepared' });
  if (affected) {
    await changed(manager, meetingChanged, meetingId);
    return null;
  }
  const { outcome } = await manager.findOneByOrFail(QuestionEntity, { id });
  const refused = outcome?.result === 'rejected' || outcome?.result === 'void';
  if (!refused && outcome?.reason !== 'tie_new_round') return minutesRefused('minutes_voted');
  await manager.update(MinutesEntity, { id: minutes.id }, { questionId: null });
  return null;
}

import { isUuid } from '@parvis/kernel';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/graphql/refusals';
import { type RoomRefused, roomRefused } from '../room/room-act.result';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import { QuestionSeatEntity } from './tables/question-seat.entity';
import type { QuestionEntity } from './tables/question.entity';

/**
 * Why this person may not vote for this seat; null when she may: it is hers, or she held its proxy when the question
 * opened. @throws NotFound when she does not sit in the meeting
 */
export async function whyNotHer(
  manager: EntityManager,
  { id: questionId, meetingId }: QuestionEntity,
  personId: string,
  seatId: string,
): Promise<RoomRefused | null> {
  const own = await manager.findOneBy(MeetingSeatEntity, { meetingId, personId });
  if (!own) throw new NotFound();
  const place = isUuid(seatId) ? await manager.findOneBy(QuestionSeatEntity, { questionId, seatId }) : null;
  if (!place) return roomRefused('question_seat_not_on_list');
  return (place.throughId ?? place.seatId) === own.id ? null : roomRefused('question_not_your_seat');
}

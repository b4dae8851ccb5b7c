import { type EntityManager, In, MoreThan } from 'typeorm';
import type { OutcomeName, QuestionStateName } from '../follow-room/room-question.type';
import { isFixed } from '../minutes/minutes-state';
import { questionOf } from '../minutes/minutes-vote';
import type { MinutesEntity } from '../minutes/tables/minutes.entity';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import type { MinutesApprovalType, MinutesRoomType, MinutesVoteType } from './minutes.type';

const MOST_ROOMS = 10;

/** The vote of a later meeting, and the approval that came of it: their numbers stand in that question alone. */
export async function voteOf(
  manager: EntityManager,
  minutes: MinutesEntity,
): Promise<{ vote: MinutesVoteType | null; approval: MinutesApprovalType | null }> {
  const question = await questionOf(manager, minutes);
  if (!question) return { vote: null, approval: null };
  const { number: meeting } = await manager.findOneByOrFail(MeetingEntity, { id: question.meetingId });
  const { outcome } = question;
  const vote = {
    ...{ meeting, state: question.state as QuestionStateName },
    result: (outcome?.result ?? null) as OutcomeName | null,
  };
  if (!outcome || !isFixed(minutes.state)) return { vote, approval: null };
  const { for: inFavour, against, abstain: abstained } = outcome.tally;
  return { vote, approval: { meeting, inFavour, against, abstained } };
}

/** The meetings that follow and are not over, soonest first: two statements. */
export async function roomsAfter(
  manager: EntityManager,
  { space, startsAt }: MeetingEntity,
): Promise<MinutesRoomType[]> {
  const rooms = await manager.find(MeetingEntity, {
    where: { space, startsAt: MoreThan(startsAt), state: In(['called', 'in_session']) },
    order: { startsAt: 'ASC', id: 'ASC' },
    take: MOST_ROOMS,
  });
  const points = await manager.find(AgendaItemEntity, {
    where: { meetingId: In(rooms.map(({ id }) => id)), state: 'kept' },
    order: { position: 'ASC', id: 'ASC' },
  });
  return rooms.map((room) => ({
    ...{ id: room.id, number: room.number, startsAt: room.startsAt },
    agenda: points.filter(({ meetingId }) => meetingId === room.id),
  }));
}

import { Injectable } from '@nestjs/common';
import { presenceAt, quorumAt, represented, seatsToVote } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { PutQuestion } from '../put-question/put-question.service';
import { readAttendance, roomOf } from '../room/attendance';
import { type RoomActAnswer, type RoomRefused, roomRefused } from '../room/room-act.result';
import { type Done, RoomActs } from '../room/room-acts.service';
import { rulesOf } from '../room/rules-of';
import type { MeetingEntity } from '../tables/meeting.entity';
import { SecrecyRequestEntity } from '../votes/tables/secrecy-request.entity';
import { QuestionSeatEntity } from '../votes/tables/question-seat.entity';
import { QuestionEntity } from '../votes/tables/question.entity';

/** Opens a vote on the room as it is at this instant; who comes or leaves afterwards changes nothing of it. */
@Injectable()
export class OpenQuestion {
  constructor(
    private readonly acts: RoomActs,
    private readonly questions: PutQuestion,
  ) {}

  /** @param at for a vote that is entered afterwards; null: now */
  async open(viewer: Viewer, questionId: string, at: Date | null): Promise<RoomActAnswer> {
    const meetingId = await this.questions.meetingOf(questionId);
    const act = { verb: 'meetings.question_opened', meetingId, at };
    return this.acts.desk(viewer, act, async (manager, { meeting, at: openedAt }) => {
      const question = await manager.findOneByOrFail(QuestionEntity, { id: questionId });
      if (question.state !== 'prepared')
        return roomRefused(question.state === 'open' ? 'question_already_open' : 'question_closed');
      if (await manager.existsBy(QuestionEntity, { meetingId, state: 'open' }))
        return roomRefused('question_another_open');
      return opened(manager, meeting, questionId, openedAt);
    });
  }
}

async function opened(
  manager: EntityManager,
  meeting: MeetingEntity,
  questionId: string,
  openedAt: Date,
): Promise<Done | RoomRefused> {
  const rules = rulesOf(meeting);
  const room = roomOf(await readAttendance(manager, meeting.id));
  const at = openedAt.getTime();
  const quorum = quorumAt(rules, room, at);
  const lacking = [quorum.whole, ...quorum.colleges].find(({ reached }) => !reached);
  if (lacking) return roomRefused('question_no_quorum', { counted: lacking.have, expected: lacking.needed });
  const seats = seatsToVote(room.seats, presenceAt(room.stays, at), represented(rules.proxies, room, at));
  if (seats.length === 0) return roomRefused('question_nobody_there');
  await manager.update(QuestionEntity, { id: questionId }, { state: 'open', openedAt, quorum });
  // They have done what they were for: nobody needs to know afterwards who asked.
  await manager.delete(SecrecyRequestEntity, { questionId });
  await manager.insert(
    QuestionSeatEntity,
    seats.map(({ seat, through }) => ({ questionId, seatId: seat, throughId: through })),
  );
  const { present, represented: through } = quorum.whole;
  return { id: questionId, after: { present, represented: through } };
}

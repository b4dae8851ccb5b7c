import { Injectable } from '@nestjs/common';
import { methodAfterRequests, presenceAt } from '@parvis/quorum';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { PutQuestion } from '../put-question/put-question.service';
import { readAttendance, roomOf } from '../room/attendance';
import { type RoomActAnswer, roomRefused } from '../room/room-act.result';
import { RoomActs } from '../room/room-acts.service';
import { rulesOf } from '../room/rules-of';
import { QuestionEntity } from '../votes/tables/question.entity';
import { SecrecyRequestEntity } from '../votes/tables/secrecy-request.entity';

/** Members ask that a question be voted in secret: it is, once as many of those present have asked as the rules say. */
@Injectable()
export class AskSecrecy {
  constructor(
    private readonly acts: RoomActs,
    private readonly questions: PutQuestion,
  ) {}

  async ask(viewer: Viewer, questionId: string): Promise<RoomActAnswer> {
    const meetingId = await this.questions.meetingOf(questionId);
    const act = { verb: 'meetings.asked_secrecy', meetingId };
    return this.acts.member(viewer, act, async (manager, { meeting, seat, at }) => {
      const { secrecy } = rulesOf(meeting);
      if (secrecy.onRequestOf === null) return roomRefused('secrecy_not_here');
      const question = await manager.findOneBy(QuestionEntity, { id: questionId });
      if (!question) throw new NotFound();
      const { state, rule } = question;
      if (state !== 'prepared')
        return roomRefused(state === 'open' ? 'question_already_open' : 'question_closed');
      const { stays } = roomOf(await readAttendance(manager, meetingId));
      if (!presenceAt(stays, at.getTime()).has(seat.id)) return roomRefused('secrecy_from_present');
      const asked = (await manager.query(
        `INSERT INTO secrecy_request (question_id, seat_id, meeting_id) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING seat_id`,
        [questionId, seat.id, meetingId],
      )) as unknown[];
      if (asked.length === 0) return null;
      const requests = await manager.countBy(SecrecyRequestEntity, { questionId });
      const method = methodAfterRequests(rule.method, secrecy, requests);
      await manager.update(QuestionEntity, { id: questionId }, { rule: { ...rule, method } });
      return { id: questionId, after: { requests, method } };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanText } from '../../../platform/text/clean-text';
import { type RoomActAnswer, roomRefused } from '../room/room-act.result';
import { managerOf } from '../room/one-transaction';
import { RoomActs } from '../room/room-acts.service';
import { QuestionEntity } from '../votes/tables/question.entity';
import type { PutQuestionInput } from './put-question.input';
import { writeQuestion } from './write-question';

/** Writes what will be voted on, by the rules of the meeting; it may be thrown away until it opens. */
@Injectable()
export class PutQuestion {
  constructor(
    private readonly source: DataSource,
    private readonly acts: RoomActs,
  ) {}

  put(
    viewer: Viewer,
    { meetingId, itemId, wording: typed, method }: PutQuestionInput,
  ): Promise<RoomActAnswer> {
    const wording = cleanText(typed);
    const states = ['draft', 'called', 'in_session'] as const;
    return this.acts.desk(
      viewer,
      { verb: 'meetings.question_put', meetingId, states },
      async (manager, { meeting }) => {
        const written = await writeQuestion(manager, meeting, { itemId, wording, method });
        if ('code' in written) return written;
        const { id, number, rule } = written;
        return { id, after: { number, method: rule.method } };
      },
    );
  }

  /** @throws NotFound */
  async meetingOf(questionId: string): Promise<string> {
    const id = isUuid(questionId) ? questionId : null;
    const question = id && (await managerOf(this.source).findOneBy(QuestionEntity, { id }));
    if (!question) throw new NotFound();
    return question.meetingId;
  }

  async drop(viewer: Viewer, questionId: string): Promise<RoomActAnswer> {
    const meetingId = await this.meetingOf(questionId);
    const states = ['draft', 'called', 'in_session'] as const;
    const act = { verb: 'meetings.question_dropped', meetingId, states };
    return this.acts.desk(viewer, act, async (manager) => {
      const { affected } = await manager.delete(QuestionEntity, { id: questionId, state: 'prepared' });
      return affected ? { id: questionId } : roomRefused('question_already_open');
    });
  }
}

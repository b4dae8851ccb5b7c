import { ROOM_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { questionRule } from '@parvis/quorum';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanText } from '../../../platform/text/clean-text';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import { type RoomActAnswer, roomRefused } from '../room/room-act.result';
import { RoomActs } from '../room/room-acts.service';
import { rulesOf } from '../room/rules-of';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { QuestionEntity } from '../votes/tables/question.entity';
import type { PutQuestionInput } from './put-question.input';

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
        const faults = [...lengthFaults('wording', wording, ROOM_LIMITS.wording)];
        if (faults.length > 0) return invalidInput(faults);
        const point = itemId ? { id: itemId, meetingId, state: 'kept' as const } : null;
        if (point && !(isUuid(point.id) && (await manager.existsBy(AgendaItemEntity, point))))
          throw new NotFound();
        const rule = questionRule(rulesOf(meeting), method ? { method } : {});
        const number = ((await manager.maximum(QuestionEntity, 'number', { meetingId })) ?? 0) + 1;
        if (number > ROOM_LIMITS.questions)
          return invalidInput([{ field: 'wording', rule: 'too_many', limit: ROOM_LIMITS.questions }]);
        const { id } = await manager.save(
          manager.create(QuestionEntity, { meetingId, itemId: itemId ?? null, number, wording, rule }),
        );
        return { id, after: { number, method: rule.method } };
      },
    );
  }

  /** @throws NotFound */
  async meetingOf(questionId: string): Promise<string> {
    const id = isUuid(questionId) ? questionId : null;
    const question = id && (await this.source.manager.findOneBy(QuestionEntity, { id }));
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

import { MEETING_LIMITS, PUBLIC_QUESTION_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import { SendNotice } from '../send-notice/send-notice.service';
import type { MeetingEntity } from '../tables/meeting.entity';
import { PublicQuestionEntity } from '../tables/public-question.entity';
import {
  type AnswerPublicQuestionInput,
  QuestionSortName,
  type SortPublicQuestionInput,
} from './answer-question.input';
import { PublicQuestionSorted, questionMoved, type SortPublicQuestionAnswer } from './answer-question.result';

interface Held {
  readonly manager: EntityManager;
  readonly meeting: MeetingEntity;
  readonly question: PublicQuestionEntity;
}

/** Questions of residents, sorted and answered in public. The meeting is held: two people sort one after the other. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly rights: MeetingRights,
    private readonly notice: SendNotice,
    private readonly audit: AuditTrail,
  ) {}

  sort(viewer: Viewer, input: SortPublicQuestionInput): Promise<SortPublicQuestionAnswer> {
    const { sort: state, withId = null } = input;
    const reason = cleanText(input.reason);
    return this.held(viewer, input.questionId, async ({ manager, question: { id, meetingId } }) => {
      const declines = state === QuestionSortName.DECLINE;
      const least = declines ? MEETING_LIMITS.reason.least : 0;
      const faults = [...lengthFaults('reason', reason, { least, most: MEETING_LIMITS.reason.most })];
      if (faults.length > 0) return invalidInput(faults);
      const groupId = state === QuestionSortName.GROUP ? withId : null;
      const taken = { id: groupId ?? '', meetingId, state: 'taken' as const };
      const groups = state === QuestionSortName.GROUP;
      if (
        groups &&
        !(groupId !== id && isUuid(groupId ?? '') && (await manager.existsBy(PublicQuestionEntity, taken)))
      )
        return questionMoved();
      // Those that it carried with it go back to be sorted.
      if (state !== QuestionSortName.TAKE)
        await manager.update(PublicQuestionEntity, { groupId: id }, { state: 'asked', groupId: null });
      const sorted = { state, groupId, reason: declines ? reason : null, handledBy: viewer.personId };
      await manager.update(PublicQuestionEntity, { id }, sorted);
      return 'meetings.public_question_sorted';
    });
  }

  answer(viewer: Viewer, input: AnswerPublicQuestionInput): Promise<SortPublicQuestionAnswer> {
    const answer = cleanText(input.answer);
    return this.held(viewer, input.questionId, async ({ manager, meeting, question }) => {
      const faults = [...lengthFaults('answer', answer, PUBLIC_QUESTION_LIMITS.answer)];
      if (faults.length > 0) return invalidInput(faults);
      const { id, state, authorId } = question;
      const seen = cleanText(input.seen);
      const same = seen === '' ? { answer: IsNull() } : { answer: seen };
      const written = { answer, answeredAt: this.clock.now(), handledBy: viewer.personId };
      if (state !== 'taken') return questionMoved();
      const { affected } = await manager.update(PublicQuestionEntity, { id, ...same }, written);
      if (!affected) return questionMoved();
      if (question.answer !== null) return 'meetings.public_question_answered';
      const grouped = await manager.findBy(PublicQuestionEntity, { groupId: id });
      const authors = [authorId, ...grouped.map((other) => other.authorId)];
      for (const person of new Set(authors))
        if (person) await this.notice.one(manager, 'public_question_answered', meeting, person);
      return 'meetings.public_question_answered';
    });
  }

  private async held(
    viewer: Viewer,
    id: string,
    act: (held: Held) => Promise<string | Exclude<SortPublicQuestionAnswer, PublicQuestionSorted>>,
  ): Promise<SortPublicQuestionAnswer> {
    return this.source.transaction(async (manager) => {
      const known = isUuid(id) ? await manager.findOneBy(PublicQuestionEntity, { id }) : null;
      if (!known) throw new NotFound();
      const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', known.meetingId);
      const question = await manager.findOneByOrFail(PublicQuestionEntity, { id });
      if (question.visibility !== 'shown') throw new NotFound();
      const done = await act({ manager, meeting, question });
      if (typeof done !== 'string') return done;
      const subject = { type: 'meeting', id: meeting.id };
      await this.audit.record(manager, { verb: done, actorId: viewer.personId, subject });
      await changed(manager, meetingChanged, meeting.id);
      return Object.assign(new PublicQuestionSorted(), { questionId: id });
    });
  }
}

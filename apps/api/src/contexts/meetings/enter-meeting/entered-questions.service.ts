import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { cleanLine } from '../../../platform/text/clean-text';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { CastVote } from '../cast-vote/cast-vote.service';
import { CloseQuestion } from '../close-question/close-question.service';
import { CountVotes } from '../count-votes/count-votes.service';
import { OpenQuestion } from '../open-question/open-question.service';
import { VoteMethodName } from '../put-question/put-question.input';
import { PutQuestion } from '../put-question/put-question.service';
import type { RoomActAnswer } from '../room/room-act.result';
import type { EnteredQuestionInput, EnterMeetingInput } from './enter-meeting.input';
import { passed } from './enter-meeting.result';

interface Opened {
  readonly questionId: string;
  readonly asked: EnteredQuestionInput;
  readonly seatOf: (source: string) => string;
}

/** Votes as the paper says them: put, opened, counted and closed by the rules of the meeting, one after the other. */
@Injectable()
export class EnteredQuestions {
  constructor(
    private readonly putting: PutQuestion,
    private readonly opening: OpenQuestion,
    private readonly casting: CastVote,
    private readonly counting: CountVotes,
    private readonly closing: CloseQuestion,
  ) {}

  async write(viewer: Viewer, input: EnterMeetingInput, seatOf: (source: string) => string): Promise<void> {
    const { meetingId, openedAt: at } = input;
    for (const [index, asked] of input.questions.entries()) {
      const part = { part: 'question', place: index + 1 } as const;
      const { itemId, wording, method } = asked;
      const put = passed(await this.putting.put(viewer, { meetingId, itemId, wording, method }), part);
      const questionId = put.id ?? '';
      passed(await this.opening.open(viewer, questionId, at), part);
      for (const answer of await this.counted(viewer, { questionId, asked, seatOf })) passed(answer, part);
      passed(await this.closing.close(viewer, questionId, at), part);
    }
  }

  private async counted(viewer: Viewer, { questionId, asked, seatOf }: Opened): Promise<RoomActAnswer[]> {
    const { method, named, countedBy, ...counts } = asked;
    if (method === VoteMethodName.SHOW_OF_HANDS)
      return [await this.counting.hands(viewer, { questionId, ...counts })];
    if (method === VoteMethodName.SECRET) {
      const two = [...new Set(countedBy.map(cleanLine).filter(Boolean))];
      if (two.length < 2) return [invalidInput([{ field: 'countedBy', rule: 'required', limit: 2 }])];
      return [await this.counting.onPaper(viewer, questionId, { ...counts, void: counts.spoiled })];
    }
    const answers: RoomActAnswer[] = [];
    for (const { seat, choice } of named)
      answers.push(await this.casting.type(viewer, questionId, { seatId: seatOf(seat), choice }));
    return answers;
  }
}

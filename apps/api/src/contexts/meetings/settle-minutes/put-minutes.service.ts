import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { documentTexts } from '../../../platform/documents/model/document-texts';
import { fill } from '../../../platform/documents/model/fill';
import { changed } from '../../../platform/realtime/live-topic';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { dayOf } from '../minutes/day-and-time';
import { MinutesActs } from '../minutes/minutes-acts.service';
import { MinutesSteps } from '../minutes/minutes-steps.service';
import { leaveVote } from '../minutes/minutes-vote';
import { type MinutesAnswer, minutesRefused } from '../minutes/minutes.result';
import { writeQuestion } from '../put-question/write-question';
import type { MeetingEntity, MeetingState } from '../tables/meeting.entity';
import type { PutMinutesInput } from './settle-minutes.input';

const BEFORE_ITS_END: readonly MeetingState[] = ['called', 'in_session'];

/** Puts minutes to the vote of a later meeting: a question among its questions, opened and closed like any other. */
@Injectable()
export class PutMinutes {
  constructor(
    private readonly acts: MinutesActs,
    private readonly steps: MinutesSteps,
    private readonly rights: MeetingRights,
  ) {}

  put(viewer: Viewer, input: PutMinutesInput): Promise<MinutesAnswer> {
    const { meetingId, revision, laterId, itemId = null } = input;
    return this.acts.act(viewer, meetingId, async (manager, meeting) => {
      const ready = await this.steps.ready(manager, meetingId, 'put', revision);
      if ('code' in ready) return ready;
      const later = await this.rights.locked(manager, viewer, 'meetings.run', laterId);
      const follows = later.space === meeting.space && later.startsAt > meeting.startsAt;
      if (!follows || !BEFORE_ITS_END.includes(later.state))
        return minutesRefused('minutes_not_later_meeting');
      const voted = await leaveVote(manager, ready.minutes);
      if (voted) return voted;
      const question = await writeQuestion(manager, later, { itemId, wording: wordingOf(meeting) });
      if ('code' in question) return question;
      await changed(manager, meetingChanged, later.id);
      return this.steps.take(manager, ready, { questionId: question.id });
    });
  }
}

/** In French, as the minutes themselves: it is said aloud in the room, and written in the minutes of that meeting. */
const wordingOf = ({ number, startsAt }: MeetingEntity): string =>
  fill(documentTexts('fr').meetingMinutes.putToVote, { number: String(number), day: dayOf(startsAt, 'fr') });

import type {
  HappenedFollowUp,
  HappenedMeeting,
  HappenedMeetingState,
  HappenedQuestion,
  YearBounds,
} from '@parvis/annual-review';
import { Injectable } from '@nestjs/common';
import { And, type EntityManager, In, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import { roomOf } from '../room/attendance';
import { rulesOf } from '../room/rules-of';
import { PresenceEntity } from '../room/tables/presence.entity';
import { ProxyEntity } from '../room/tables/proxy.entity';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { QuestionEntity } from '../votes/tables/question.entity';

/** Meetings of one assembly in a year: one a week and more. */
const MOST_MEETINGS = 100;
/** What they decided is to be done. */
const MOST_FOLLOW_UPS = 500;

/** What became of the meetings of an assembly, for whoever accounts for a year. Drafts are not told. */
@Injectable()
export class Sittings {
  /** Called for a moment within the bounds, in order; five statements, whatever their number. */
  async between(manager: EntityManager, space: string, { from, to }: YearBounds): Promise<HappenedMeeting[]> {
    const meetings = await manager.find(MeetingEntity, {
      where: {
        space,
        state: Not('draft'),
        startsAt: And(MoreThanOrEqual(new Date(from)), LessThan(new Date(to))),
      },
      order: { startsAt: 'ASC', id: 'ASC' },
      take: MOST_MEETINGS,
    });
    const where = { meetingId: In(meetings.map(({ id }) => id)) };
    const seats = await manager.find(MeetingSeatEntity, { where, order: { collegeName: 'ASC', id: 'ASC' } });
    const presences = await manager.find(PresenceEntity, { where, order: { cameAt: 'ASC', id: 'ASC' } });
    const proxies = await manager.find(ProxyEntity, { where, order: { givenAt: 'ASC', id: 'ASC' } });
    const questions = await manager.find(QuestionEntity, {
      where: { ...where, state: 'closed' },
      order: { number: 'ASC', id: 'ASC' },
    });
    return meetings.map((meeting): HappenedMeeting => {
      const ofIt = ({ meetingId }: { meetingId: string }) => meetingId === meeting.id;
      const hers = seats.filter(ofIt);
      const { number, title, state, startsAt, openedAt, closedAt, openToPublic } = meeting;
      return {
        ...{ number, title, openToPublic, state: state as HappenedMeetingState },
        startsAt: startsAt.getTime(),
        openedAt: openedAt?.getTime() ?? null,
        closedAt: closedAt?.getTime() ?? null,
        proxies: rulesOf(meeting).proxies,
        colleges: [...new Map(hers.map(({ college, collegeName }) => [college, collegeName]))].map(
          ([key, name]) => ({ key, name }),
        ),
        room: roomOf({ seats: hers, presences: presences.filter(ofIt), proxies: proxies.filter(ofIt) }),
        questions: questions.filter(ofIt).flatMap(happened),
      };
    });
  }

  /** What the meetings of a year decided is to be done, as it stands now; one statement. */
  followUps(manager: EntityManager, space: string, { from, to }: YearBounds): Promise<HappenedFollowUp[]> {
    const text = `
      SELECT meeting.number AS meeting, action.decision, action.task, action.owner, action.due_on::text AS "dueOn",
             action.state
        FROM follow_up_action action JOIN meeting ON meeting.id = action.meeting_id
       WHERE action.space = $1 AND meeting.starts_at >= $2 AND meeting.starts_at < $3
       ORDER BY meeting.number, action.due_on, action.id LIMIT ${MOST_FOLLOW_UPS}`;
    return manager.query<HappenedFollowUp[]>(text, [space, new Date(from), new Date(to)]);
  }
}

function happened({ number, wording, rule, outcome }: QuestionEntity): HappenedQuestion[] {
  if (!outcome) return [];
  const { for: inFavour, against, abstain } = outcome.tally;
  const told = { for: inFavour, against, abstain, result: outcome.result, method: rule.method };
  return [{ number, wording, ...told }];
}

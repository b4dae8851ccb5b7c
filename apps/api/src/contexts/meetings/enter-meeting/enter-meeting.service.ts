import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { CloseMeeting } from '../close-meeting/close-meeting.service';
import { OpenMeeting } from '../open-meeting/open-meeting.service';
import { together } from '../room/one-transaction';
import { RoomActs } from '../room/room-acts.service';
import { AgendaClockEntity } from '../room/tables/agenda-clock.entity';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import type { EnterMeetingInput } from './enter-meeting.input';
import { type EnterMeetingAnswer, EntryUndone, MeetingEntered, passed } from './enter-meeting.result';
import { EnteredPeople } from './entered-people.service';
import { EnteredQuestions } from './entered-questions.service';

/**
 * A meeting that was held on paper, typed afterwards: the verbs of the room, one after the other, at the hours that
 * were typed, in one transaction. What one of them refuses takes everything back, and says where.
 */
@Injectable()
export class EnterMeeting {
  constructor(
    private readonly source: DataSource,
    private readonly opening: OpenMeeting,
    private readonly closing: CloseMeeting,
    private readonly acts: RoomActs,
    private readonly people: EnteredPeople,
    private readonly questions: EnteredQuestions,
  ) {}

  async enter(viewer: Viewer, input: EnterMeetingInput): Promise<EnterMeetingAnswer> {
    const { meetingId, openedAt, closedAt } = input;
    try {
      return await together(this.source, async (manager) => {
        passed(await this.opening.open(viewer, meetingId, openedAt), { part: 'times' });
        const seatOf = await seatsOf(manager, meetingId);
        await this.people.write(viewer, input, seatOf);
        await this.reached(viewer, input);
        await this.questions.write(viewer, input, seatOf);
        passed(await this.closing.close(viewer, meetingId, closedAt), { part: 'times' });
        return Object.assign(new MeetingEntered(), { meetingId });
      });
    } catch (error) {
      if (error instanceof EntryUndone) return error.answer;
      throw error;
    }
  }

  /** Points that were reached have a clock, of no time; the others are proposed again for the next meeting. */
  private async reached(
    viewer: Viewer,
    { meetingId, openedAt: at, reached }: EnterMeetingInput,
  ): Promise<void> {
    const act = { verb: 'meetings.entered', meetingId, at };
    const done = await this.acts.desk(viewer, act, async (manager) => {
      const where = { meetingId, id: In([...new Set(reached)]), state: 'kept' as const };
      const items = await manager.findBy(AgendaItemEntity, where);
      const clocks = items.map(({ id: itemId }) => ({ itemId, meetingId, current: false }));
      await manager.upsert(AgendaClockEntity, clocks, ['itemId']);
      return { after: { items: clocks.length } };
    });
    passed(done, { part: 'items' });
  }
}

/** From what a seat is where it comes from, to the seat. @throws NotFound by the function, for somebody else's */
async function seatsOf(manager: EntityManager, meetingId: string): Promise<(source: string) => string> {
  const seats = await manager.findBy(MeetingSeatEntity, { meetingId });
  const bySource = new Map(seats.map(({ sourceId, id }) => [sourceId, id]));
  return (source) => {
    const seat = bySource.get(source);
    if (!seat) throw new NotFound();
    return seat;
  };
}

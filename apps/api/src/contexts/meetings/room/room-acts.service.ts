import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import { MeetingEntity, type MeetingState } from '../tables/meeting.entity';
import { inTransaction } from './one-transaction';
import { type RoomActAnswer, RoomActed, type RoomRefused, roomRefused } from './room-act.result';

/** What is done, and what the trail keeps of it. */
export interface Act {
  /** `verb: 'meetings.…'`: its sentence is in the web's `history.json`. */
  readonly verb: string;
  readonly meetingId: string;
  /** In session when nothing is said. */
  readonly states?: readonly MeetingState[];
  /** When it happened, for what is typed afterwards; now when nothing is said. */
  readonly at?: Date | null;
}

/** What was written: `null` when it was so already. */
export interface Done {
  readonly id?: string;
  /** For the trail: ids and numbers, never a choice. */
  readonly after?: object;
  /** What is answered although something was written: two counts that differ are both thrown away. */
  readonly answer?: RoomRefused;
}

/** Carries a refusal out of its transaction, so that nothing of the act stays. */
class Undone extends Error {
  constructor(readonly answer: RoomActAnswer) {
    super('undone');
  }
}

export type DoAct<More> = (
  manager: EntityManager,
  held: { readonly meeting: MeetingEntity; readonly at: Date } & More,
) => Promise<Done | null | RoomRefused | InvalidInput>;

/**
 * One act in the room: the meeting is held until it is written, so that an arrival, a departure, a proxy and an opening
 * question see each other. Votes do not pass here: two hundred of them would wait for one another.
 */
@Injectable()
export class RoomActs {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly rights: MeetingRights,
    private readonly audit: AuditTrail,
  ) {}

  /** By whoever runs the meeting. @throws NotFound for everybody else */
  desk(viewer: Viewer, act: Act, doing: DoAct<unknown>): Promise<RoomActAnswer> {
    return this.whole(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.run', act.meetingId);
      return this.done(manager, viewer, act, meeting, (held) => doing(manager, held));
    });
  }

  /** By somebody who sits in the meeting, with her seat. @throws NotFound for everybody else */
  member(
    viewer: Viewer,
    act: Act,
    doing: DoAct<{ readonly seat: MeetingSeatEntity }>,
  ): Promise<RoomActAnswer> {
    return this.whole(async (manager) => {
      const { meetingId } = act;
      const lock = { mode: 'pessimistic_write' } as const;
      const where = { id: meetingId };
      const meeting = isUuid(meetingId) ? await manager.findOne(MeetingEntity, { where, lock }) : null;
      const { personId } = viewer;
      const seat = meeting && (await manager.findOneBy(MeetingSeatEntity, { meetingId, personId }));
      if (!seat) throw new NotFound();
      return this.done(manager, viewer, act, meeting, (held) => doing(manager, { ...held, seat }));
    });
  }

  private async whole(act: (manager: EntityManager) => Promise<RoomActAnswer>): Promise<RoomActAnswer> {
    try {
      return await inTransaction(this.source, act);
    } catch (error) {
      if (error instanceof Undone) return error.answer;
      throw error;
    }
  }

  private async done(
    manager: EntityManager,
    { personId }: Viewer,
    { verb, states = ['in_session'], at: said }: Act,
    meeting: MeetingEntity,
    doing: (held: { meeting: MeetingEntity; at: Date }) => ReturnType<DoAct<unknown>>,
  ): Promise<RoomActAnswer> {
    const { id: meetingId } = meeting;
    if (!states.includes(meeting.state)) return roomRefused('not_in_session');
    const now = this.clock.now();
    const at = said ?? now;
    if (at > now) return invalidInput([{ field: 'at', rule: 'in_the_future' }]);
    if (meeting.openedAt && at < meeting.openedAt)
      return invalidInput([{ field: 'at', rule: 'before_the_meeting' }]);
    const done = await doing({ meeting, at });
    if (done && 'code' in done) throw new Undone(done);
    const acted = { meetingId, id: done?.id ?? null, changed: done !== null };
    if (!done) return Object.assign(new RoomActed(), acted);
    await changed(manager, meetingChanged, meetingId);
    // Last: whoever holds the chain of the audit waits for nothing else.
    const subject = { type: 'meeting', id: meetingId };
    await this.audit.record(manager, { verb, actorId: personId, subject, after: done.after ?? {} });
    return done.answer ?? Object.assign(new RoomActed(), acted);
  }
}

import { ROOM_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import type { TurnKind } from '@parvis/quorum';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { type RoomActAnswer, roomRefused } from '../room/room-act.result';
import { RoomActs } from '../room/room-acts.service';
import { MeetingGuestEntity } from '../room/tables/meeting-guest.entity';
import { SpeakingTurnEntity } from '../room/tables/speaking-turn.entity';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';

interface Turn {
  readonly meetingId: string;
  readonly seatId: string | null;
  readonly guestId: string | null;
  readonly kind: TurnKind;
  readonly askedAt: Date;
}

/** The queue of those who speak: asked by phone or added by the desk; one speaks at a time, and her time is kept. */
@Injectable()
export class AskToSpeak {
  constructor(
    private readonly source: DataSource,
    private readonly acts: RoomActs,
  ) {}

  ask(viewer: Viewer, meetingId: string, kind: TurnKind): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.asked_to_speak', meetingId };
    return this.acts.member(viewer, act, (manager, { seat, at }) =>
      wait(manager, { meetingId, seatId: seat.id, guestId: null, kind, askedAt: at }),
    );
  }

  /** By the desk, for somebody in the room: a seat or a guest. */
  add(viewer: Viewer, turn: Omit<Turn, 'askedAt'>): Promise<RoomActAnswer> {
    const { meetingId, seatId, guestId } = turn;
    const act = { verb: 'meetings.asked_to_speak', meetingId };
    return this.acts.desk(viewer, act, async (manager, { at }) => {
      const who = seatId ?? guestId;
      if (!who || !isUuid(who) || (seatId && guestId)) throw new NotFound();
      const table = seatId ? MeetingSeatEntity : MeetingGuestEntity;
      if (!(await manager.existsBy(table, { id: who, meetingId }))) throw new NotFound();
      return wait(manager, { ...turn, askedAt: at });
    });
  }

  /** She asks no more; or, when she has the floor, has finished. */
  async withdraw(viewer: Viewer, turnId: string): Promise<RoomActAnswer> {
    const { meetingId } = await this.turn(turnId);
    const act = { verb: 'meetings.withdrew_turn', meetingId };
    return this.acts.member(viewer, act, async (manager, { seat, at }) => {
      const hers = { id: turnId, seatId: seat.id };
      const turn = await manager.findOneBy(SpeakingTurnEntity, hers);
      if (!turn) throw new NotFound();
      const speaks = turn.startedAt !== null && turn.endedAt === null;
      const done = speaks ? await end(manager, meetingId, at) : await drop(manager, turnId);
      return done ? { id: turnId } : null;
    });
  }

  async remove(viewer: Viewer, turnId: string): Promise<RoomActAnswer> {
    const { meetingId } = await this.turn(turnId);
    const act = { verb: 'meetings.withdrew_turn', meetingId };
    return this.acts.desk(viewer, act, async (manager) =>
      (await drop(manager, turnId)) ? { id: turnId } : null,
    );
  }

  /** Whoever speaks ends with it. */
  async give(viewer: Viewer, turnId: string): Promise<RoomActAnswer> {
    const { meetingId } = await this.turn(turnId);
    const act = { verb: 'meetings.floor_given', meetingId };
    return this.acts.desk(viewer, act, async (manager, { at }) => {
      const waits = { id: turnId, startedAt: IsNull(), withdrawnAt: IsNull() };
      if (!(await manager.existsBy(SpeakingTurnEntity, waits))) return roomRefused('turn_over');
      await end(manager, meetingId, at);
      await manager.update(SpeakingTurnEntity, { id: turnId }, { startedAt: at });
      return { id: turnId };
    });
  }

  endTurn(viewer: Viewer, meetingId: string): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.turn_ended', meetingId };
    return this.acts.desk(viewer, act, async (manager, { at }) =>
      (await end(manager, meetingId, at)) ? {} : null,
    );
  }

  private async turn(id: string): Promise<SpeakingTurnEntity> {
    const turn = isUuid(id) ? await this.source.manager.findOneBy(SpeakingTurnEntity, { id }) : null;
    if (!turn) throw new NotFound();
    return turn;
  }
}

/** Asked twice for the same, she waits once, at her first place. */
async function wait(manager: EntityManager, { meetingId, seatId, guestId, kind, askedAt }: Turn) {
  const turns = await manager.countBy(SpeakingTurnEntity, { meetingId });
  if (turns >= ROOM_LIMITS.turns)
    return invalidInput([{ field: 'kind', rule: 'too_many', limit: ROOM_LIMITS.turns }]);
  const rows = (await manager.query(
    `INSERT INTO speaking_turn (meeting_id, seat_id, guest_id, kind, asked_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING id`,
    [meetingId, seatId, guestId, kind, askedAt],
  )) as { id: string }[];
  return rows[0] ? { id: rows[0].id, after: { seatId, guestId, kind } } : null;
}

/** Gone, not only ended: asking and withdrawing again and again would use up what one meeting keeps. */
async function drop(manager: EntityManager, id: string): Promise<boolean> {
  const waits = { id, startedAt: IsNull(), withdrawnAt: IsNull() };
  return Boolean((await manager.delete(SpeakingTurnEntity, waits)).affected);
}

async function end(manager: EntityManager, meetingId: string, at: Date): Promise<boolean> {
  const [ended] = (await manager.query(
    `UPDATE speaking_turn SET ended_at = greatest(started_at, $2)
      WHERE meeting_id = $1 AND started_at IS NOT NULL AND ended_at IS NULL RETURNING id`,
    [meetingId, at],
  )) as [unknown[], number];
  return ended.length > 0;
}

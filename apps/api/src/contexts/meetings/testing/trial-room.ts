import { randomUUID } from 'node:crypto';
import { DEFAULT_RULES, type QuestionRule } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import { PresenceEntity } from '../room/tables/presence.entity';
import { RoomKeyEntity } from '../room/tables/room-key.entity';
import { SpeakingTurnEntity } from '../room/tables/speaking-turn.entity';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { QuestionSeatEntity } from '../votes/tables/question-seat.entity';
import { QuestionEntity } from '../votes/tables/question.entity';

/** Rows of a meeting that is being held, as a test needs them: no verb is asked. */
export class TrialRoom {
  private constructor(
    private readonly manager: EntityManager,
    readonly meetingId: string,
    readonly seats: readonly MeetingSeatEntity[],
    private readonly now: Date,
  ) {}

  /** @param people who sits, by account; null: without one */
  static async open(
    manager: EntityManager,
    meetingId: string,
    now: Date,
    people: readonly (string | null)[],
  ): Promise<TrialRoom> {
    const openedAt = new Date(now.getTime() - 60_000);
    await manager.update(MeetingEntity, { id: meetingId }, { state: 'in_session', openedAt });
    await manager.insert(RoomKeyEntity, { meetingId, key: randomUUID() });
    const college = { college: 'residents', collegeName: 'Habitants', sex: null };
    const seats = people.map((personId, index) =>
      manager.create(MeetingSeatEntity, {
        ...{ meetingId, personId, sourceId: randomUUID(), label: `Fictional ${index + 1}`, ...college },
      }),
    );
    return new TrialRoom(manager, meetingId, await manager.save(seats), now);
  }

  /** Everybody, or these. */
  async present(seats: readonly MeetingSeatEntity[] = this.seats): Promise<this> {
    const { meetingId } = this;
    const cameAt = new Date(this.now.getTime() - 30_000);
    const stays = seats.map(({ id }) => ({ meetingId, seatId: id, cameAt, way: 'desk' as const }));
    await this.manager.insert(PresenceEntity, stays);
    return this;
  }

  /** Prepared, or open to these seats. */
  async question(
    rule: Partial<QuestionRule> = {},
    open: readonly MeetingSeatEntity[] | null = null,
  ): Promise<string> {
    const { meetingId, manager } = this;
    const number = ((await manager.maximum(QuestionEntity, 'number', { meetingId })) ?? 0) + 1;
    const count = { seats: this.seats.length, present: open?.length ?? 0, represented: 0, needed: null };
    const whole = { ...count, have: count.present, missing: 0, reached: true };
    const question = await manager.save(
      manager.create(QuestionEntity, {
        ...{ meetingId, number, wording: 'Une réponse écrite avant le 31 mars ?' },
        rule: { ...DEFAULT_RULES.questions, method: 'named', ...rule },
        ...(open && {
          state: 'open',
          openedAt: this.now,
          quorum: { reached: true, whole, colleges: [] },
        }),
      }),
    );
    const { id: questionId } = question;
    if (open)
      await manager.insert(
        QuestionSeatEntity,
        open.map(({ id }) => ({ questionId, seatId: id, throughId: null })),
      );
    return questionId;
  }

  /** The first seat waits to speak. */
  async turn(): Promise<string> {
    const [seat] = this.seats;
    const turn = { meetingId: this.meetingId, seatId: seat?.id ?? null, kind: 'question' as const };
    const { id } = await this.manager.save(
      this.manager.create(SpeakingTurnEntity, { ...turn, askedAt: this.now }),
    );
    return id;
  }

  /** The first point of the agenda. */
  async item(): Promise<string> {
    return (await this.manager.findOneByOrFail(AgendaItemEntity, { meetingId: this.meetingId })).id;
  }
}

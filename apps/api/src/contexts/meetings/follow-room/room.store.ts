import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { type Attendance, readAttendance } from '../room/attendance';
import { rulesOf } from '../room/rules-of';
import { AgendaClockEntity } from '../room/tables/agenda-clock.entity';
import { MeetingGuestEntity } from '../room/tables/meeting-guest.entity';
import { SpeakingTurnEntity } from '../room/tables/speaking-turn.entity';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { NamedVoteEntity } from '../votes/tables/named-vote.entity';
import { QuestionSeatEntity } from '../votes/tables/question-seat.entity';
import { QuestionEntity } from '../votes/tables/question.entity';
import { SecrecyRequestEntity } from '../votes/tables/secrecy-request.entity';
import { SecretSignatureEntity } from '../votes/tables/secret-signature.entity';
import { SlipsCountEntity } from '../votes/tables/slips-count.entity';
import type { CurrentQuestion, RoomSnapshot } from './room-snapshot';

/** Reads a meeting as a whole: one instant, and as many statements for two hundred seats as for two. */
@Injectable()
export class RoomStore {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  read(meetingId: string): Promise<RoomSnapshot> {
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      // Before the snapshot: a closing secret vote empties this table and fills it again, and whoever had begun to read
      // would find it empty.
      await manager.query('LOCK TABLE secret_signature IN ACCESS SHARE MODE');
      const meeting = await manager.findOneBy(MeetingEntity, { id: meetingId });
      if (!meeting) throw new NotFound();
      const where = { meetingId };
      const questions = await manager.find(QuestionEntity, { where, order: { number: 'ASC' } });
      const attendance = await readAttendance(manager, meetingId);
      return {
        at: instantOf(this.clock.now(), attendance),
        meeting,
        rules: rulesOf(meeting),
        ...attendance,
        items: await manager.find(AgendaItemEntity, {
          where: { meetingId, state: 'kept' },
          order: { position: 'ASC', id: 'ASC' },
        }),
        clocks: await manager.find(AgendaClockEntity, { where, order: { itemId: 'ASC' } }),
        questions,
        current: await currentOf(manager, questions),
        secrecy: await manager.find(SecrecyRequestEntity, { where, order: { seatId: 'ASC' } }),
        turns: await manager.find(SpeakingTurnEntity, { where, order: { askedAt: 'ASC', id: 'ASC' } }),
        guests: await manager.find(MeetingGuestEntity, { where, order: { cameAt: 'ASC', id: 'ASC' } }),
      };
    });
  }

  /** The meeting of an assembly, by its number; null when there is none. */
  async find(space: string, number: number): Promise<MeetingEntity | null> {
    return this.source.manager.findOneBy(MeetingEntity, { space, number });
  }
}

/**
 * Now; or the newest that was written, by a process whose clock goes before ours: who came is there for whoever reads
 * that she came.
 */
function instantOf(now: Date, { presences, proxies }: Attendance): Date {
  const times = [
    ...presences.flatMap(({ cameAt, leftAt }) => [cameAt, leftAt ?? cameAt]),
    ...proxies.flatMap(({ givenAt, revokedAt }) => [givenAt, revokedAt ?? givenAt]),
  ];
  return new Date(times.reduce((latest, time) => Math.max(latest, time.getTime()), now.getTime()));
}

/** The open one, else the last that was closed. */
export function onScreen(questions: readonly QuestionEntity[]): QuestionEntity | null {
  const open = questions.find(({ state }) => state === 'open');
  if (open) return open;
  const closed = questions.filter(({ state }) => state === 'closed');
  const time = ({ closedAt }: QuestionEntity) => closedAt?.getTime() ?? 0;
  return closed.sort((a, b) => time(b) - time(a) || b.number - a.number)[0] ?? null;
}

async function currentOf(
  manager: EntityManager,
  questions: readonly QuestionEntity[],
): Promise<CurrentQuestion | null> {
  const question = onScreen(questions);
  if (!question) return null;
  const { id: questionId } = question;
  const all = { where: { questionId }, order: { seatId: 'ASC' } } as const;
  const signatures = await manager.find(SecretSignatureEntity, all);
  return {
    id: questionId,
    seats: await manager.find(QuestionSeatEntity, all),
    votes: await manager.find(NamedVoteEntity, all),
    signed: signatures.map(({ seatId }) => seatId),
    slipsFrom: (await manager.findOneBy(SlipsCountEntity, { questionId }))?.enteredBy ?? null,
  };
}

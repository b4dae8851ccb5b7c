import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import type { Choice } from '@parvis/quorum';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { inTransaction } from '../room/one-transaction';
import { type RoomActAnswer, RoomActed, roomRefused } from '../room/room-act.result';
import { heldQuestion, whyNoVote } from '../votes/held-question';
import { NamedVoteEntity } from '../votes/tables/named-vote.entity';
import { QuestionSeatEntity } from '../votes/tables/question-seat.entity';
import type { QuestionEntity } from '../votes/tables/question.entity';
import { whyNotHer } from '../votes/voter';

interface Vote {
  readonly seatId: string;
  readonly choice: Choice;
  /** By the desk, for somebody without a phone. */
  readonly typed: boolean;
}

/** One seat votes by name: her own or one whose proxy she holds. Another choice replaces it until closing, by the rule. */
@Injectable()
export class CastVote {
  constructor(
    private readonly source: DataSource,
    private readonly rights: MeetingRights,
    private readonly audit: AuditTrail,
  ) {}

  cast(viewer: Viewer, questionId: string, vote: Omit<Vote, 'typed'>): Promise<RoomActAnswer> {
    return this.source.transaction(async (manager) => {
      const question = await heldQuestion(manager, questionId);
      const notHers = await whyNotHer(manager, question, viewer.personId, vote.seatId);
      const no = whyNoVote(question, 'named') ?? notHers;
      return no ?? this.put(manager, viewer, question, { ...vote, typed: false });
    });
  }

  type(viewer: Viewer, questionId: string, vote: Omit<Vote, 'typed'>): Promise<RoomActAnswer> {
    return inTransaction(this.source, async (manager) => {
      const question = await heldQuestion(manager, questionId);
      await this.rights.meeting(viewer, 'meetings.run', question.meetingId);
      const no = whyNoVote(question, 'named');
      if (no) return no;
      const { seatId } = vote;
      const listed = isUuid(seatId) && (await manager.existsBy(QuestionSeatEntity, { questionId, seatId }));
      if (!listed) return roomRefused('question_seat_not_on_list');
      return this.put(manager, viewer, question, { ...vote, typed: true });
    });
  }

  private async put(
    manager: EntityManager,
    { personId }: Viewer,
    { id: questionId, meetingId, rule }: QuestionEntity,
    { seatId, choice, typed }: Vote,
  ): Promise<RoomActAnswer> {
    const written = (await manager.query(
      `INSERT INTO named_vote AS vote (question_id, seat_id, choice, typed) VALUES ($1, $2, $3, $4)
       ON CONFLICT (question_id, seat_id) DO UPDATE SET choice = excluded.choice, typed = excluded.typed
         WHERE $5 AND vote.choice <> excluded.choice RETURNING seat_id`,
      [questionId, seatId, choice, typed, rule.mayChange],
    )) as unknown[];
    const acted = { meetingId, id: questionId, changed: written.length > 0 };
    if (!acted.changed) {
      const same = await manager.existsBy(NamedVoteEntity, { questionId, seatId, choice });
      return same ? Object.assign(new RoomActed(), acted) : roomRefused('question_already_voted');
    }
    await changed(manager, meetingChanged, meetingId);
    await this.audit.record(manager, {
      verb: typed ? 'meetings.vote_typed' : 'meetings.voted',
      actorId: personId,
      subject: { type: 'question', id: questionId },
      after: { seatId },
    });
    return Object.assign(new RoomActed(), acted);
  }
}

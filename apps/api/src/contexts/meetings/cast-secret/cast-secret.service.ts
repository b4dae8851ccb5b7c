import { Injectable } from '@nestjs/common';
import type { Choice } from '@parvis/quorum';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { AuditTrail } from '../../audit';
import { type RoomActAnswer, RoomActed, roomRefused } from '../room/room-act.result';
import { heldQuestion, whyNoVote } from '../votes/held-question';
import { SecretBallotEntity } from '../votes/tables/secret-ballot.entity';
import { whyNotHer } from '../votes/voter';

/**
 * One seat votes in secret, once: a signature and a ballot, in two tables without a shared key (decision 0004). Nothing
 * is announced, and the trail says "voted" and nothing else.
 */
@Injectable()
export class CastSecret {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  cast(viewer: Viewer, questionId: string, vote: { seatId: string; choice: Choice }): Promise<RoomActAnswer> {
    return this.source.transaction(async (manager) => {
      const question = await heldQuestion(manager, questionId);
      const notHers = await whyNotHer(manager, question, viewer.personId, vote.seatId);
      const no = whyNoVote(question, 'secret') ?? notHers;
      if (no) return no;
      const signed = (await manager.query(
        `INSERT INTO secret_signature (question_id, seat_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING seat_id`,
        [questionId, vote.seatId],
      )) as unknown[];
      if (signed.length === 0) return roomRefused('question_already_voted');
      await manager.insert(SecretBallotEntity, { questionId, choice: vote.choice });
      const subject = { type: 'question', id: questionId };
      await this.audit.record(manager, { verb: 'meetings.signed', actorId: viewer.personId, subject });
      return Object.assign(new RoomActed(), { meetingId: question.meetingId, id: questionId, changed: true });
    });
  }
}

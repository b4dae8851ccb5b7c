import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { AdoptedQuestions } from '../../meetings';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanLine } from '../../../platform/text/clean-text';
import type { KeptBody } from '../bodies/body-keep.service';
import { bodySpace } from '../bodies/body-spaces.service';
import { opinionDigest } from '../opinions/opinion-digest';
import { OpinionHands } from '../opinions/opinion-hands.service';
import {
  type OpinionAnswer,
  opinionActed,
  type OpinionRefused,
  opinionRefused,
  opinionTextMoved,
} from '../opinions/opinion.result';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import { BodyEntity } from '../tables/body.entity';
import type { AdoptOpinionInput } from './adopt-opinion.input';
import { voteFaults } from './vote-by-hand';

type Vote = Pick<
  OpinionEntity,
  'questionId' | 'meetingNumber' | 'meetingNote' | 'votesFor' | 'votesAgainst' | 'votesAbstain'
> & { readonly adoptedOn: string; votesFor: number; votesAgainst: number; votesAbstain: number };

/** A draft becomes what the body says: by a vote held here, or by one that the facilitator enters. */
@Injectable()
export class AdoptOpinion {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly hands: OpinionHands,
    private readonly adopted: AdoptedQuestions,
  ) {}

  async adopt(input: AdoptOpinionInput, viewer: Viewer): Promise<OpinionAnswer> {
    const body = await this.hands.keeper(viewer, input.body);
    const vote = await this.voteOf(input, body);
    if ('code' in vote) return vote;
    return this.source.transaction(async (manager) => {
      // The body first, as every verb that gives a number does.
      const lock = { mode: 'pessimistic_write' } as const;
      await manager.findOneOrFail(BodyEntity, { where: { id: body.id }, lock });
      const opinion = await this.hands.held(manager, body.id, input.opinionId);
      if (opinion.state !== 'draft') return opinionRefused('opinion_frozen');
      if (opinion.version !== input.seenVersion) return opinionTextMoved(opinion);
      const { questionId } = vote;
      if (questionId && (await manager.existsBy(OpinionEntity, { questionId })))
        return opinionRefused('opinion_question_used');
      await this.freeze(manager, opinion, { ...vote, body }, viewer.personId);
      return opinionActed(opinion);
    });
  }

  private async voteOf(
    { questionId, byHand }: AdoptOpinionInput,
    body: KeptBody,
  ): Promise<Vote | InvalidInput | OpinionRefused> {
    if (questionId) {
      const question = await this.adopted.one(bodySpace(body.id), questionId);
      if (!question) return opinionRefused('opinion_question_not_adopted');
      const { meetingNumber, votesFor, votesAgainst, votesAbstain, closedAt } = question;
      const counts = { votesFor, votesAgainst, votesAbstain };
      return { questionId, meetingNumber, meetingNote: '', adoptedOn: townDay(closedAt), ...counts };
    }
    if (!byHand) return invalidInput([{ field: 'vote', rule: 'required' }]);
    const faults = voteFaults(byHand, townDay(this.clock.now()));
    if (faults.length > 0) return invalidInput(faults);
    const { meeting, ...counted } = byHand;
    return { questionId: null, meetingNumber: null, meetingNote: cleanLine(meeting), ...counted };
  }

  private async freeze(
    manager: EntityManager,
    opinion: OpinionEntity,
    { body, ...vote }: Vote & { body: KeptBody },
    actorId: string,
  ): Promise<void> {
    const [last] = await manager.query<{ number: number }[]>(
      'SELECT coalesce(max(number), 0)::int AS number FROM opinion WHERE body_id = $1',
      [body.id],
    );
    const number = 1 + (last?.number ?? 0);
    const { title, text } = opinion;
    const digest = opinionDigest({ ...vote, body: body.slug, number, title, text });
    const frozen = { ...vote, number, digest, state: 'adopted' as const, adoptedAt: this.clock.now() };
    await manager.update(OpinionEntity, { id: opinion.id }, frozen);
    await this.audit.record(manager, {
      verb: 'councils.opinion_adopted',
      actorId,
      subject: { type: 'body', id: body.id },
      after: { opinion: opinion.id, number, title, digest },
    });
  }
}

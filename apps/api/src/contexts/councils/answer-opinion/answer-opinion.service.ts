import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { CODE_ATTEMPTS, isCode, readCode, type WrongCode, wrongCode } from '../../identity';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { AnswerCodeEntity } from '../opinions/tables/answer-code.entity';
import { OpinionAnswerEntity } from '../opinions/tables/opinion-answer.entity';
import type { OpinionRecipientEntity } from '../opinions/tables/opinion-recipient.entity';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import type { AnswerOpinionInput } from './answer-opinion.input';
import {
  type AlreadyAnswered,
  alreadyAnswered,
  type AnswerCodeExpired,
  answerCodeExpired,
} from './answer-opinion.result';
import { OfficeTurn } from './office-turn.service';
import { type ReadAnswer, readAnswer } from './read-answer';

type Refused = AnswerCodeExpired | AlreadyAnswered | WrongCode | InvalidInput;

/** An office answers, once: by its link and a code sent to its official address. Late too. */
@Injectable()
export class AnswerOpinion {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly turn: OfficeTurn,
  ) {}

  /** @throws NotFound as `OfficeTurn` */
  async answer(input: AnswerOpinionInput): Promise<'answered' | Refused> {
    await this.turn.of(input.link);
    const read = readAnswer(input);
    const code = readCode(input.code);
    const faults = [
      ...('faults' in read ? read.faults : []),
      ...(code ? [] : [{ field: 'code', rule: 'not_a_code' }]),
    ];
    if ('faults' in read || !code) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const recipient = await this.turn.held(manager, input.link);
      if (await manager.existsBy(OpinionAnswerEntity, { recipientId: recipient.id }))
        return alreadyAnswered();
      const refused = await this.spend(manager, recipient, code);
      if (refused) return refused;
      await this.write(manager, recipient, read.answer);
      return 'answered';
    });
  }

  /** The last code sent from this link; a wrong guess is kept by the commit, being an answer and not an exception. */
  private async spend(
    manager: EntityManager,
    { id: recipientId, linkId }: OpinionRecipientEntity,
    code: string,
  ): Promise<AnswerCodeExpired | WrongCode | null> {
    const row = await manager.findOne(AnswerCodeEntity, {
      where: { recipientId, linkId },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
    const now = this.clock.now();
    if (!row || row.usedAt || row.expiresAt <= now || row.attempts >= CODE_ATTEMPTS)
      return answerCodeExpired();
    if (!isCode(this.config.secret, row.id, code, row.codeHash)) {
      await manager.increment(AnswerCodeEntity, { id: row.id }, 'attempts', 1);
      return wrongCode(CODE_ATTEMPTS - row.attempts - 1);
    }
    await manager.update(AnswerCodeEntity, { id: row.id }, { usedAt: now });
    return null;
  }

  private async write(
    manager: EntityManager,
    { id: recipientId, opinionId, office }: OpinionRecipientEntity,
    answer: ReadAnswer,
  ): Promise<void> {
    await manager.insert(OpinionAnswerEntity, { ...answer, recipientId, answeredAt: this.clock.now() });
    const { bodyId } = await manager.findOneByOrFail(OpinionEntity, { id: opinionId });
    await this.audit.record(manager, {
      verb: 'councils.opinion_answered',
      actorId: null,
      subject: { type: 'body', id: bodyId },
      after: { opinion: opinionId, office, stance: answer.stance },
    });
  }
}

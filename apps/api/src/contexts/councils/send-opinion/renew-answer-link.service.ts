import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import { readEmail } from '../../identity';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { OpinionHands } from '../opinions/opinion-hands.service';
import { type OpinionAnswer, opinionActed, opinionRefused } from '../opinions/opinion.result';
import { OpinionAnswerEntity } from '../opinions/tables/opinion-answer.entity';
import { OpinionRecipientEntity } from '../opinions/tables/opinion-recipient.entity';
import { OfficeMail } from './office-mail.service';
import type { RenewAnswerLinkInput } from './send-opinion.input';

/** Another link for an office whose link was lost or went to a wrong address; a late answer stays possible. */
@Injectable()
export class RenewAnswerLink {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly hands: OpinionHands,
    private readonly mail: OfficeMail,
  ) {}

  async renew(input: RenewAnswerLinkInput, viewer: Viewer): Promise<OpinionAnswer> {
    const body = await this.hands.keeper(viewer, input.body);
    const read = readEmail(input.email);
    if ('rule' in read) return invalidInput([{ field: 'email', rule: read.rule }]);
    const { email } = read;
    return this.source.transaction(async (manager) => {
      const id = input.recipientId;
      const lock = { mode: 'pessimistic_write' } as const;
      const found = isUuid(id)
        ? await manager.findOne(OpinionRecipientEntity, { where: { id }, lock })
        : null;
      if (!found) throw new NotFound();
      const opinion = await this.hands.held(manager, body.id, found.opinionId);
      if (await manager.existsBy(OpinionAnswerEntity, { recipientId: id }))
        return opinionRefused('opinion_answered');
      const linked = { email, linkId: randomUUID(), linkedAt: this.clock.now() };
      await manager.update(OpinionRecipientEntity, { id }, linked);
      await this.mail.queue(manager, 'opinion_to_answer', { ...found, ...linked });
      await this.audit.record(manager, {
        verb: 'councils.answer_link_renewed',
        actorId: viewer.personId,
        subject: { type: 'body', id: body.id },
        before: { opinion: opinion.id, office: found.office, email: found.email },
        after: { opinion: opinion.id, office: found.office, email },
      });
      return opinionActed(opinion);
    });
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { OpinionHands } from '../opinions/opinion-hands.service';
import { MOST_RECIPIENTS } from '../opinions/opinion-words';
import { type OpinionAnswer, opinionActed, opinionRefused } from '../opinions/opinion.result';
import { OpinionRecipientEntity } from '../opinions/tables/opinion-recipient.entity';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import { OfficeMail } from './office-mail.service';
import { type ReadRecipient, readRecipients } from './read-recipients';
import type { SendOpinionInput } from './send-opinion.input';

/** An adopted opinion goes to the offices that must answer, each with a link of its own. */
@Injectable()
export class SendOpinion {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly hands: OpinionHands,
    private readonly mail: OfficeMail,
  ) {}

  async send(input: SendOpinionInput, viewer: Viewer): Promise<OpinionAnswer> {
    const body = await this.hands.keeper(viewer, input.body);
    const read = readRecipients(input.recipients, townDay(this.clock.now()));
    if ('faults' in read) return invalidInput(read.faults);
    return this.source.transaction(async (manager) => {
      const opinion = await this.hands.held(manager, body.id, input.opinionId);
      if (opinion.state === 'draft') return opinionRefused('opinion_not_adopted');
      if (opinion.state === 'closed') return opinionRefused('opinion_closed');
      const known = await manager.findBy(OpinionRecipientEntity, { opinionId: opinion.id });
      const added = read.recipients.filter(({ office }) => !known.some((one) => one.office === office));
      if (known.length + added.length > MOST_RECIPIENTS) return opinionRefused('opinion_recipients_full');
      for (const [index, one] of added.entries())
        await this.add(manager, opinion, { ...one, position: known.length + index + 1 }, viewer);
      const sentAt = opinion.sentAt ?? this.clock.now();
      await manager.update(OpinionEntity, { id: opinion.id }, { state: 'sent', sentAt });
      return opinionActed(opinion);
    });
  }

  private async add(
    manager: EntityManager,
    { id: opinionId, bodyId }: OpinionEntity,
    { position, ...one }: ReadRecipient & { position: number },
    { personId: actorId }: Viewer,
  ): Promise<void> {
    const at = this.clock.now();
    const row = { ...one, opinionId, position, linkId: randomUUID(), sentAt: at, linkedAt: at };
    const recipient = await manager.save(manager.create(OpinionRecipientEntity, row));
    await this.mail.queue(manager, 'opinion_to_answer', recipient);
    await this.audit.record(manager, {
      verb: 'councils.opinion_sent',
      actorId,
      subject: { type: 'body', id: bodyId },
      after: { opinion: opinionId, office: one.office, dueOn: one.dueOn },
    });
  }
}

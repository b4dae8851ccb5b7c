import { Injectable } from '@nestjs/common';
import { MODERATION_LIMITS } from '@parvis/contract';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { Notices } from '../../notifications';
import { lengthFault } from '../decide-case/decision-draft';
import { type BlockMovedOn, blockMovedOn } from '../propose-block/block.type';
import { PersonBlockEntity } from '../tables/person-block.entity';
import { MY_MODERATION } from '../tell-decision/paths';
import type { AnswerBlockInput } from './answer-block.input';

const DAY_MS = 86_400_000;

/** A second person makes a block begin; a third one answers its appeal. */
@Injectable()
export class AnswerBlock {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly notices: Notices,
  ) {}

  execute(
    { personId }: Viewer,
    input: AnswerBlockInput,
  ): Promise<PersonBlockEntity | InvalidInput | BlockMovedOn> {
    return this.source.transaction(async (manager) => {
      const block = isUuid(input.blockId)
        ? await manager.findOne(PersonBlockEntity, {
            where: { id: input.blockId },
            lock: { mode: 'pessimistic_write' },
          })
        : null;
      if (!block) throw new NotFound();
      if ([block.personId, block.proposedBy].includes(personId)) return blockMovedOn();
      if (block.state === 'proposed') return this.begin(manager, block, personId, input.stands);
      const contested = block.state === 'in_force' && block.appealText && block.appealAnswer === null;
      if (!contested || block.answeredBy === personId) return blockMovedOn();
      const answer = cleanText(input.answer ?? '');
      const faults = lengthFault('answer', answer, MODERATION_LIMITS.appeal);
      if (faults.length > 0) return invalidInput(faults);
      const state = input.stands ? 'in_force' : 'lifted';
      const change = { state, appealAnswer: answer, appealAnsweredBy: personId } as const;
      return this.write(manager, block, personId, change, 'block_lifted');
    });
  }

  private begin(
    manager: EntityManager,
    block: PersonBlockEntity,
    personId: string,
    stands: boolean,
  ): Promise<PersonBlockEntity> {
    const now = this.clock.now();
    const answered = { answeredBy: personId, answeredAt: now };
    if (!stands) return this.write(manager, block, personId, { ...answered, state: 'refused' });
    const until = new Date(now.getTime() + block.days * DAY_MS);
    return this.write(manager, block, personId, { ...answered, state: 'in_force', until }, 'block_in_force');
  }

  /** A refused proposal is told to nobody: nothing has happened to the person. */
  private async write(
    manager: EntityManager,
    block: PersonBlockEntity,
    personId: string,
    change: Partial<PersonBlockEntity>,
    template?: 'block_in_force' | 'block_lifted',
  ): Promise<PersonBlockEntity> {
    await manager.update(PersonBlockEntity, { id: block.id }, change);
    await this.audit.record(manager, {
      verb: template === 'block_lifted' ? 'moderation.block_appeal_answered' : 'moderation.block_answered',
      actorId: personId,
      subject: { type: 'person', id: block.personId },
      before: { state: block.state },
      after: { block: block.id, state: change.state, until: change.until ?? block.until },
    });
    const until = (change.until ?? block.until)?.toISOString().slice(0, 10) ?? '';
    const params = { category: block.reason, until, path: MY_MODERATION };
    if (template) await this.notices.queue(manager, { personId: block.personId, template, params });
    return Object.assign(block, change);
  }
}

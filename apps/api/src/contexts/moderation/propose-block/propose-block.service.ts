import { Injectable } from '@nestjs/common';
import { LONGEST_BLOCK_DAYS, MODERATION_LIMITS, type ModerationReason } from '@parvis/contract';
import { LessThanOrEqual } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import { type FieldFault, type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { type NotYoursToDecide, notYoursToDecide } from '../decide-case/decide-case.result';
import { lengthFault } from '../decide-case/decision-draft';
import { isReason } from '../report-content/report-draft';
import { PersonBlockEntity } from '../tables/person-block.entity';
import { CaseDesk } from '../things/case-desk.service';
import { type AlreadyBlocked, alreadyBlocked } from './block.type';
import type { ProposeBlockInput } from './propose-block.input';

/** A moderator proposes that an author files and reports nothing for a time; nothing happens until another agrees. */
@Injectable()
export class ProposeBlock {
  constructor(
    private readonly desk: CaseDesk,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    { personId }: Viewer,
    input: ProposeBlockInput,
  ): Promise<PersonBlockEntity | InvalidInput | AlreadyBlocked | NotYoursToDecide> {
    const facts = cleanText(input.facts);
    const faults = faultsOf({ ...input, facts });
    if (faults.length > 0) return invalidInput(faults);
    const now = this.clock.now();
    try {
      return await this.desk.inHand(input.caseId, personId, async (manager, { thing, conflict }) => {
        if (!thing.authorId) throw new NotFound();
        if (conflict === 'own' || conflict === 'handled') return notYoursToDecide(conflict);
        const past = { personId: thing.authorId, state: 'in_force' as const, until: LessThanOrEqual(now) };
        await manager.update(PersonBlockEntity, past, { state: 'over' });
        const block = await manager.save(
          manager.create(PersonBlockEntity, {
            ...{ personId: thing.authorId, state: 'proposed', reason: input.reason as ModerationReason },
            ...{ facts, days: input.days, proposedBy: personId, proposedAt: now },
          }),
        );
        await this.audit.record(manager, {
          verb: 'moderation.block_proposed',
          actorId: personId,
          subject: { type: 'person', id: thing.authorId },
          after: { block: block.id, reason: input.reason, days: input.days },
        });
        return block;
      });
    } catch (error) {
      if (isUniqueViolation(error, 'person_block_once')) return alreadyBlocked();
      throw error;
    }
  }
}

function faultsOf({ reason, facts, days }: ProposeBlockInput): FieldFault[] {
  const faults = lengthFault('facts', facts, MODERATION_LIMITS.facts);
  if (!isReason(reason)) faults.unshift({ field: 'reason', rule: reason ? 'unknown_choice' : 'required' });
  if (days < 1) faults.push({ field: 'days', rule: 'too_small', limit: 1 });
  if (days > LONGEST_BLOCK_DAYS) faults.push({ field: 'days', rule: 'too_large', limit: LONGEST_BLOCK_DAYS });
  return faults;
}

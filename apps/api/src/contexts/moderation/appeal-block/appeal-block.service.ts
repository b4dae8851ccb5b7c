import { Injectable } from '@nestjs/common';
import { MODERATION_LIMITS } from '@parvis/contract';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { lengthFault } from '../decide-case/decision-draft';
import { type BlockMovedOn, blockMovedOn } from '../propose-block/block.type';
import { PersonBlockEntity } from '../tables/person-block.entity';

/** Who is suspended contests it, once, while it runs. */
@Injectable()
export class AppealBlock {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ personId }: Viewer, typed: string): Promise<Date | InvalidInput | BlockMovedOn> {
    const appealText = cleanText(typed);
    const faults = lengthFault('text', appealText, MODERATION_LIMITS.appeal);
    if (faults.length > 0) return invalidInput(faults);
    const appealedAt = this.clock.now();
    return this.source.transaction(async (manager) => {
      const running = {
        personId,
        state: 'in_force',
        until: MoreThan(appealedAt),
        appealText: IsNull(),
      } as const;
      const { affected } = await manager.update(PersonBlockEntity, running, { appealText, appealedAt });
      if (!affected) return blockMovedOn();
      await this.audit.record(manager, {
        verb: 'moderation.block_appealed',
        actorId: personId,
        subject: { type: 'person', id: personId },
      });
      return appealedAt;
    });
  }
}

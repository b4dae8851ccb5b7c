import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanFields, fieldFaults } from '../bodies/clean-fields';
import { OpinionHands } from '../opinions/opinion-hands.service';
import { OpinionTexts } from '../opinions/opinion-texts.service';
import { MOST_OPINIONS, MOST_VERSIONS, TEXT_RULES } from '../opinions/opinion-words';
import {
  type OpinionAnswer,
  opinionActed,
  opinionRefused,
  opinionTextMoved,
} from '../opinions/opinion.result';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import { ReferralEntity } from '../referrals/tables/referral.entity';
import { BodyEntity } from '../tables/body.entity';
import type { SaveOpinionInput, StartOpinionInput } from './write-opinion.input';

/** A draft, written by the members and the facilitators of a body together. */
@Injectable()
export class WriteOpinion {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly hands: OpinionHands,
    private readonly texts: OpinionTexts,
  ) {}

  async start(input: StartOpinionInput, viewer: Viewer): Promise<OpinionAnswer> {
    const { body } = await this.hands.writer(viewer, input.body);
    const clean = cleanFields(input, TEXT_RULES);
    const faults = fieldFaults(clean, TEXT_RULES);
    if (faults.length > 0) return invalidInput(faults);
    const { submissionKey, referralId = null } = input;
    if (!isUuid(submissionKey)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      await manager.findOneOrFail(BodyEntity, {
        where: { id: body.id },
        lock: { mode: 'pessimistic_write' },
      });
      const known = await manager.findOneBy(OpinionEntity, { submissionKey, bodyId: body.id });
      if (known) return opinionActed(known);
      if ((await manager.countBy(OpinionEntity, { bodyId: body.id })) >= MOST_OPINIONS)
        return opinionRefused('opinions_full');
      if (referralId !== null) await this.asked(manager, body.id, referralId);
      const row = { ...clean, bodyId: body.id, referralId, submissionKey, startedAt: this.clock.now() };
      const opinion = await manager.save(manager.create(OpinionEntity, row));
      await this.texts.keep(manager, opinion, viewer.personId);
      return opinionActed(opinion);
    });
  }

  async save(input: SaveOpinionInput, viewer: Viewer): Promise<OpinionAnswer> {
    const { body } = await this.hands.writer(viewer, input.body);
    const clean = cleanFields(input, TEXT_RULES);
    const faults = fieldFaults(clean, TEXT_RULES);
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const opinion = await this.hands.held(manager, body.id, input.opinionId);
      if (opinion.state !== 'draft') return opinionRefused('opinion_frozen');
      const same = opinion.title === clean.title && opinion.text === clean.text;
      if (same) return opinionActed(opinion);
      if (opinion.version !== input.fromVersion) return opinionTextMoved(opinion);
      if (opinion.version >= MOST_VERSIONS) return opinionRefused('opinions_full');
      await this.texts.write(manager, opinion, clean, viewer.personId);
      return opinionActed(opinion);
    });
  }

  /** Nobody declines it meanwhile. @throws NotFound for what was not asked of this body, or was declined */
  private async asked(manager: EntityManager, bodyId: string, id: string): Promise<void> {
    const lock = { mode: 'pessimistic_write' } as const;
    const where = { id, bodyId, declinedAt: IsNull() };
    const there = isUuid(id) && (await manager.findOne(ReferralEntity, { where, lock }));
    if (!there) throw new NotFound();
  }
}

import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanFields, fieldFaults, type FieldRule } from '../bodies/clean-fields';
import { OpinionHands } from '../opinions/opinion-hands.service';
import { OpinionTexts } from '../opinions/opinion-texts.service';
import { LEAST_REASON, MOST_AMENDMENTS, TEXT_RULES } from '../opinions/opinion-words';
import {
  type OpinionAnswer,
  opinionActed,
  opinionRefused,
  opinionTextMoved,
} from '../opinions/opinion.result';
import { OpinionAmendmentEntity } from '../opinions/tables/opinion-amendment.entity';
import type { OpinionEntity } from '../opinions/tables/opinion.entity';
import type { DecideAmendmentInput, ProposeAmendmentInput } from './amend-opinion.input';
import { amendedText } from './amended-text';

const RULES = {
  passage: { least: 0, most: 2000, lines: true },
  wording: { least: 0, most: 4000, lines: true },
  reason: { least: LEAST_REASON, most: 1000, lines: true },
} as const satisfies Record<string, FieldRule>;

/** Changes that members propose to a draft; the facilitators accept or reject them, and say why. */
@Injectable()
export class AmendOpinion {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly hands: OpinionHands,
    private readonly texts: OpinionTexts,
  ) {}

  async propose(input: ProposeAmendmentInput, viewer: Viewer): Promise<OpinionAnswer> {
    const { body } = await this.hands.writer(viewer, input.body);
    const clean = cleanFields(input, RULES);
    const faults: FieldFault[] = fieldFaults(clean, RULES);
    if (clean.passage === '' && clean.wording === '') faults.push({ field: 'wording', rule: 'required' });
    if (faults.length > 0) return invalidInput(faults);
    const { submissionKey } = input;
    if (!isUuid(submissionKey)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      const opinion = await this.hands.held(manager, body.id, input.opinionId);
      if (opinion.state !== 'draft') return opinionRefused('opinion_frozen');
      if (await manager.existsBy(OpinionAmendmentEntity, { submissionKey })) return opinionActed(opinion);
      if (amendedText(opinion.text, clean.passage, clean.wording) === null)
        return invalidInput([{ field: 'passage', rule: 'not_there_once' }]);
      const opinionId = opinion.id;
      if ((await manager.countBy(OpinionAmendmentEntity, { opinionId })) >= MOST_AMENDMENTS)
        return opinionRefused('opinions_full');
      const authorId = viewer.personId;
      const proposedAt = this.clock.now();
      const row = { ...clean, opinionId, submissionKey, proposedAt, authorId };
      await manager.insert(OpinionAmendmentEntity, row);
      await this.tell(manager, opinion, viewer, 'councils.amendment_proposed');
      return opinionActed(opinion);
    });
  }

  /** Accepted, its words enter the text in the same transaction. */
  async decide(input: DecideAmendmentInput, viewer: Viewer): Promise<OpinionAnswer> {
    const body = await this.hands.keeper(viewer, input.body);
    const rules = { reason: RULES.reason };
    const { reason: answer } = cleanFields(input, rules);
    const faults = fieldFaults({ reason: answer }, rules);
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const opinion = await this.hands.held(manager, body.id, input.opinionId);
      if (opinion.state !== 'draft') return opinionRefused('opinion_frozen');
      const id = input.amendmentId;
      const amendment = isUuid(id)
        ? await manager.findOneBy(OpinionAmendmentEntity, { id, opinionId: opinion.id })
        : null;
      if (!amendment) throw new NotFound();
      if (amendment.state !== 'proposed') return opinionRefused('amendment_decided');
      if (input.accept) {
        if (opinion.version !== input.seenVersion) return opinionTextMoved(opinion);
        const text = amendedText(opinion.text, amendment.passage, amendment.wording);
        if (text === null) return opinionRefused('amendment_passage_gone');
        const entered = fieldFaults({ title: opinion.title, text }, TEXT_RULES);
        if (entered.length > 0) return invalidInput(entered);
        await this.texts.write(manager, opinion, { title: opinion.title, text }, viewer.personId);
      }
      const state = input.accept ? 'accepted' : 'rejected';
      await manager.update(OpinionAmendmentEntity, { id }, { state, answer, decidedAt: this.clock.now() });
      await this.tell(manager, opinion, viewer, `councils.amendment_${state}`);
      return opinionActed(opinion);
    });
  }

  private tell(
    manager: EntityManager,
    { id: opinion, bodyId }: OpinionEntity,
    { personId: actorId }: Viewer,
    verb: string,
  ): Promise<void> {
    const subject = { type: 'body', id: bodyId };
    return this.audit.record(manager, { verb, actorId, subject, after: { opinion } });
  }
}

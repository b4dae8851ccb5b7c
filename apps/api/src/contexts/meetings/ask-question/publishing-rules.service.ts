import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Consents, type FamilyStep } from '../../families';
import { type BlockedForNow, Blocks, PreModeration } from '../../moderation';
import type { PublicQuestionEntity } from '../tables/public-question.entity';
import { ModeratedQuestions, PUBLIC_QUESTION } from './moderated-questions.service';

/** What publishing asks of others: may this person, and who sees it at first. */
@Injectable()
export class PublishingRules {
  constructor(
    private readonly blocks: Blocks,
    private readonly preModeration: PreModeration,
    private readonly consents: Consents,
    private readonly moderated: ModeratedQuestions,
  ) {}

  /** A block first, then the step of a minor's consent that is missing. */
  async refusal(manager: EntityManager, viewer: Viewer): Promise<BlockedForNow | FamilyStep | null> {
    const blocked = await this.blocks.refusal(manager, viewer.personId);
    return blocked ?? this.consents.missingFor(manager, viewer, 'publish');
  }

  /** Before 18, what is asked waits to be read, until the person is trusted. */
  visibility(manager: EntityManager, viewer: Viewer): Promise<PublicQuestionEntity['visibility']> {
    return this.preModeration.stateFor(manager, viewer);
  }

  async wait(manager: EntityManager, question: PublicQuestionEntity): Promise<void> {
    await this.preModeration.wait(manager, PUBLIC_QUESTION, await this.moderated.thing(manager, question));
  }
}

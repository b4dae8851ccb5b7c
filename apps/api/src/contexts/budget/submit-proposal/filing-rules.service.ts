import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { KeptFiles } from '../../../platform/files/kept-files.store';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { Consents, type FamilyStep } from '../../families';
import { type BlockedForNow, Blocks, PreModeration } from '../../moderation';
import { NeighbourhoodEntity } from '../../territory';
import { PHOTOS } from '../budget.files';
import { PROPOSAL, thingOf } from '../moderate-proposals/moderated-proposals.service';
import type { ProposalEntity, ProposalVisibility } from '../tables/proposal.entity';
import type { ProposalDraft } from './proposal-draft';

/** What filing asks of others: may this person file, is what she names there, and who sees it at first. */
@Injectable()
export class FilingRules {
  constructor(
    private readonly files: KeptFiles,
    private readonly blocks: Blocks,
    private readonly preModeration: PreModeration,
    private readonly consents: Consents,
  ) {}

  /** A block first, then the step of a minor's consent that is missing: for publishing, and for a photo. */
  async refusal(
    manager: EntityManager,
    viewer: Viewer,
    { photoId }: Pick<ProposalDraft, 'photoId'>,
  ): Promise<BlockedForNow | FamilyStep | null> {
    const blocked = await this.blocks.refusal(manager, viewer.personId);
    if (blocked) return blocked;
    const step = await this.consents.missingFor(manager, viewer, 'publish');
    if (step || !photoId || viewer.ageBand === 'adult') return step;
    return this.consents.missingFor(manager, viewer, 'image');
  }

  async faults(
    manager: EntityManager,
    { personId }: Viewer,
    { neighbourhood, photoId }: ProposalDraft,
  ): Promise<FieldFault[]> {
    if (neighbourhood && !(await manager.existsBy(NeighbourhoodEntity, { slug: neighbourhood })))
      return [{ field: 'neighbourhood', rule: 'unknown_choice' }];
    if (photoId && !(await this.files.attach(manager, PHOTOS, photoId, personId)))
      return [{ field: 'photoId', rule: 'photo_unusable' }];
    return [];
  }

  /** Before 18, what is filed waits to be read, until the person is trusted. */
  visibility(manager: EntityManager, viewer: Viewer): Promise<ProposalVisibility> {
    return this.preModeration.stateFor(manager, viewer);
  }

  async wait(manager: EntityManager, proposal: ProposalEntity, edition: string): Promise<void> {
    await this.preModeration.wait(manager, PROPOSAL, thingOf(proposal, edition));
  }
}

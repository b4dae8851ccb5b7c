import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { KeptFiles } from '../../../platform/files/kept-files.store';
import { changed } from '../../../platform/realtime/live-topic';
import { ConsentEffects } from '../../families';
import { editionChanged } from '../budget.events';
import { ProposalEntity } from '../tables/proposal.entity';

/**
 * What becomes of a minor's proposals when the consent to publish, or to photos, is withdrawn: photos are taken off;
 * without the consent to publish the pseudonym goes too. The text stays: neighbours and departments have answered it,
 * and it may stand on a frozen ballot paper.
 */
@Injectable()
export class WithoutConsent implements OnModuleInit {
  constructor(
    private readonly effects: ConsentEffects,
    private readonly files: KeptFiles,
  ) {}

  onModuleInit(): void {
    this.effects.onWithdrawal('publish', (manager, authorId) => this.withoutName(manager, authorId));
    this.effects.onWithdrawal('image', (manager, authorId) => this.withoutPhotos(manager, authorId));
  }

  private async withoutName(manager: EntityManager, authorId: string): Promise<void> {
    await this.withoutPhotos(manager, authorId);
    const hers = await manager.findBy(ProposalEntity, { authorId, proposerName: Not('') });
    await this.change(manager, hers, { proposerName: '' });
  }

  private async withoutPhotos(manager: EntityManager, authorId: string): Promise<void> {
    const hers = await manager.findBy(ProposalEntity, { authorId, photoId: Not(IsNull()) });
    await this.change(manager, hers, { photoId: null });
    await this.files.release(
      manager,
      hers.flatMap(({ photoId }) => photoId ?? []),
    );
  }

  private async change(
    manager: EntityManager,
    proposals: readonly ProposalEntity[],
    shown: Partial<Pick<ProposalEntity, 'proposerName' | 'photoId'>>,
  ): Promise<void> {
    if (proposals.length === 0) return;
    await manager.update(ProposalEntity, { id: In(proposals.map(({ id }) => id)) }, shown);
    for (const editionId of new Set(proposals.map((proposal) => proposal.editionId)))
      await changed(manager, editionChanged, editionId);
  }
}

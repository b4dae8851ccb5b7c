import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ModerationReason } from '@parvis/contract';
import type { EntityManager } from 'typeorm';
import { changed } from '../../../platform/realtime/live-topic';
import { type CaseState, ModeratedKind, ModeratedKinds, type ModeratedThing } from '../../moderation';
import { Tidings } from '../../notifications';
import { editionChanged } from '../budget.events';
import { Editions } from '../editions.store';
import { proposalPath } from '../proposals/proposal-path';
import { ProposalEntity } from '../tables/proposal.entity';
import { newProposal } from '../tell-followers/proposal-tidings';
import { ProposalReviewerEntity } from '../tables/proposal-reviewer.entity';

/** The word of proposals in moderation. */
export const PROPOSAL = 'proposal';

/** Proposals as moderation knows them. */
@Injectable()
export class ModeratedProposals extends ModeratedKind implements OnModuleInit {
  readonly kind = PROPOSAL;

  constructor(
    private readonly kinds: ModeratedKinds,
    private readonly editions: Editions,
    private readonly tidings: Tidings,
  ) {
    super();
  }

  onModuleInit(): void {
    this.kinds.add(this);
  }

  async find(manager: EntityManager, id: string, hold: boolean): Promise<ModeratedThing | null> {
    const known = await manager.findOneBy(ProposalEntity, { id });
    const slug = known && (await this.editions.byId(known.editionId, manager))?.slug;
    if (!slug) return null;
    // The edition first, as every verb of this context does: no vote opens while one of its proposals is decided upon.
    if (hold) await this.editions.locked(manager, slug, 'share');
    const proposal = hold
      ? await manager.findOne(ProposalEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
      : known;
    return proposal && thingOf(proposal, slug);
  }

  async put(
    manager: EntityManager,
    id: string,
    state: CaseState,
    { reason, at }: { reason: ModerationReason | null; at: Date },
  ): Promise<void> {
    const hidden =
      state === 'hidden' ? { hiddenFor: reason, hiddenAt: at } : { hiddenFor: null, hiddenAt: null };
    const proposal = await manager.findOneByOrFail(ProposalEntity, { id });
    const awaited = proposal.visibility === 'awaiting' && state === 'shown';
    await manager.update(ProposalEntity, { id }, { visibility: state, ...hidden });
    await changed(manager, editionChanged, proposal.editionId);
    const edition = awaited && (await this.editions.byId(proposal.editionId, manager));
    if (edition) await this.tidings.say(manager, newProposal(proposal, edition));
  }

  isHandledBy(manager: EntityManager, id: string, personId: string): Promise<boolean> {
    return manager.existsBy(ProposalReviewerEntity, { proposalId: id, personId });
  }
}

export const thingOf = (proposal: ProposalEntity, edition: string): ModeratedThing => ({
  id: proposal.id,
  authorId: proposal.authorId,
  authorName: proposal.proposerName,
  title: proposal.title,
  text: [proposal.body, proposal.place].filter(Boolean).join('\n\n'),
  picture: proposal.photoId && `/files/photos/${proposal.photoId}/large.webp`,
  path: proposalPath(edition, proposal.number),
  state: proposal.visibility,
});

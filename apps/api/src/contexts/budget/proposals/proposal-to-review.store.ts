import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { mayDo } from '@parvis/phases';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { Editions, type KnownEdition, timesOf } from '../editions.store';
import { Moderators } from '../../moderation';
import { PROPOSAL } from '../moderate-proposals/moderated-proposals.service';
import { ProposalReviewerEntity } from '../tables/proposal-reviewer.entity';
import { ProposalEntity } from '../tables/proposal.entity';

export interface AtHand {
  readonly proposal: ProposalEntity;
  readonly edition: KnownEdition;
  /** Rules, projects and costs are frozen: nothing can be decided any more. */
  readonly frozen: boolean;
  /** She has moderated it, and so may not. */
  readonly moderated: boolean;
}

/** A proposal in the hands of one facilitator: nobody else decides on it, and no vote opens, until the work is done. */
@Injectable()
export class ProposalToReview {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly editions: Editions,
    private readonly moderators: Moderators,
  ) {}

  /** Runs `work` in one transaction. @throws NotFound when there is no such proposal */
  inHand<T>(
    personId: string,
    id: string,
    work: (manager: EntityManager, atHand: AtHand) => Promise<T>,
  ): Promise<T> {
    return this.source.transaction(async (manager) => {
      const known = isUuid(id) ? await manager.findOneBy(ProposalEntity, { id }) : null;
      const slug = known && (await this.editions.byId(known.editionId, manager))?.slug;
      // The edition first, as every verb does: two locks taken in one order never wait for each other.
      const edition = slug ? await this.editions.locked(manager, slug, 'share') : null;
      const proposal = await manager.findOne(ProposalEntity, {
        where: { id: known?.id ?? '00000000-0000-0000-0000-000000000000' },
        lock: { mode: 'pessimistic_write' },
      });
      // Nobody reviews what is hidden, or not read yet by a moderator.
      if (!edition || proposal?.visibility !== 'shown') throw new NotFound();
      const frozen = !mayDo('review_proposal', timesOf(edition), this.clock.now().getTime()).allowed;
      const moderated = await this.moderators.hasDecidedOn(manager, PROPOSAL, proposal.id, personId);
      return work(manager, { proposal, edition, frozen, moderated });
    });
  }

  /** Says that this person has worked on it: from here on she does not moderate it. */
  async tookPart(manager: EntityManager, proposalId: string, personId: string): Promise<void> {
    const line = { proposalId, personId, since: this.clock.now() };
    await manager
      .createQueryBuilder()
      .insert()
      .into(ProposalReviewerEntity)
      .values(line)
      .orIgnore()
      .execute();
  }
}

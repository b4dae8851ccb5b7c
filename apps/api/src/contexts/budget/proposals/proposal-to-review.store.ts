import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { mayDo } from '@parvis/phases';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { Editions, type KnownEdition, timesOf } from '../editions.store';
import { ProposalEntity } from '../tables/proposal.entity';

export interface AtHand {
  readonly proposal: ProposalEntity;
  readonly edition: KnownEdition;
  /** Rules, projects and costs are frozen: nothing can be decided any more. */
  readonly frozen: boolean;
}

/** A proposal in the hands of one facilitator: nobody else decides on it, and no vote opens, until the work is done. */
@Injectable()
export class ProposalToReview {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly editions: Editions,
  ) {}

  /** Runs `work` in one transaction. @throws NotFound when there is no such proposal */
  inHand<T>(id: string, work: (manager: EntityManager, atHand: AtHand) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      const known = isUuid(id) ? await manager.findOneBy(ProposalEntity, { id }) : null;
      const slug = known && (await this.editions.byId(known.editionId, manager))?.slug;
      // The edition first, as every verb does: two locks taken in one order never wait for each other.
      const edition = slug ? await this.editions.locked(manager, slug, 'share') : null;
      const proposal = await manager.findOne(ProposalEntity, {
        where: { id: known?.id ?? '00000000-0000-0000-0000-000000000000' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!edition || !proposal) throw new NotFound();
      const frozen = !mayDo('review_proposal', timesOf(edition), this.clock.now().getTime()).allowed;
      return work(manager, { proposal, edition, frozen });
    });
  }
}

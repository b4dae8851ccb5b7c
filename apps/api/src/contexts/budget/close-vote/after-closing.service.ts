import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import { Tidings } from '../../notifications';
import { countJob } from '../count-edition/count-job';
import type { KnownEdition } from '../editions.store';
import { CountRunEntity } from '../tables/count-run.entity';
import { editionTiding } from '../tell-followers/edition-tidings';

/** What a closed vote asks for, in its own transaction: the count, and that followers are told. */
@Injectable()
export class AfterClosing {
  constructor(
    private readonly longJobs: LongJobs,
    private readonly tidings: Tidings,
  ) {}

  async ask(
    manager: EntityManager,
    edition: KnownEdition,
    actorId: string | null,
    ballots: number,
  ): Promise<void> {
    await manager.insert(CountRunEntity, {
      editionId: edition.id,
      state: 'waiting',
      done: 0,
      total: ballots,
    });
    await this.longJobs.start(manager, countJob(edition, actorId, ballots));
    await this.tidings.say(manager, editionTiding('vote_closed', edition, { actorId }));
  }
}

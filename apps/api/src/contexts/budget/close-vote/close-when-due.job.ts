import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock';
import { Jobs } from '../../../platform/jobs/jobs';
import { Logger } from '../../../platform/logging/logger';
import { Editions } from '../editions.store';
import { CloseVote } from './close-vote.service';
import { UrnMismatch } from './close-vote.result';

/** Closes each vote whose planned end has passed. Ballots are refused from the end itself; this empties the urn. */
@Injectable()
export class CloseWhenDue implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly editions: Editions,
    private readonly verb: CloseVote,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.jobs.eachMinute(() => this.closeDue());
  }

  async closeDue(): Promise<void> {
    for (const slug of await this.editions.slugsDueToClose(this.clock.now())) {
      const answer = await this.verb.close(slug, null);
      if (answer instanceof UrnMismatch)
        this.logger.error('vote not closed: signatures and ballots differ', {
          edition: slug,
          signatures: answer.signatures,
          ballots: answer.ballots,
        });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { mayDo } from '@parvis/phases';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { editionChanged } from '../budget.events';
import { BallotBox } from '../ballot-box/ballot-box';
import { Editions, timesOf } from '../editions.store';
import { toEditionType } from '../see-edition/edition-view';
import { plannedVote } from '../vote-problems/vote-moment';
import { voteClosed, voteNotOpen } from '../vote-problems/vote-problems.type';
import { AfterClosing } from './after-closing.service';
import { type CloseVoteAnswer, urnMismatch } from './close-vote.result';

/** Closes the urn once and for all, publishes its ballots in random order, and asks for the count. */
@Injectable()
export class CloseVote {
  constructor(
    private readonly source: DataSource,
    private readonly editions: Editions,
    private readonly box: BallotBox,
    private readonly audit: AuditTrail,
    private readonly after: AfterClosing,
    private readonly clock: Clock,
  ) {}

  /** `actorId` null: the planned end has passed. */
  close(slug: string, actorId: string | null): Promise<CloseVoteAnswer> {
    return this.source.transaction(async (manager) => {
      // Waits for every ballot on its way in; those that come later find the vote closed.
      const edition = await this.editions.locked(manager, slug, 'update');
      if (!edition) throw new NotFound();
      const now = this.clock.now();
      const answer = mayDo('close_vote', timesOf(edition), now.getTime());
      if (!answer.allowed)
        return answer.why === 'too_early'
          ? voteNotOpen(plannedVote(edition).startsAt)
          : voteClosed(edition.closedAt);
      const closing = await this.box.closeAndPublish(manager, edition, now);
      if (!closing.ok) return urnMismatch(closing.signatures, closing.ballots);
      await changed(manager, editionChanged, edition.id);
      await this.after.ask(manager, edition, actorId, closing.ballots);
      // Last: whoever holds the chain of the audit waits for nothing else.
      await this.audit.record(manager, {
        verb: 'budget.vote_closed',
        actorId,
        subject: { type: 'edition', id: edition.id },
        after: { ballots: closing.ballots, record: closing.sha256 },
      });
      return toEditionType({ ...edition, closedAt: now }, now);
    });
  }
}

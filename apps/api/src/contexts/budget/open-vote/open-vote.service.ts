import { Injectable } from '@nestjs/common';
import { mayDo, phaseAt } from '@parvis/phases';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { Tidings } from '../../notifications';
import { changed } from '../../../platform/realtime/live-topic';
import { editionChanged } from '../budget.events';
import { Editions, type KnownEdition, timesOf } from '../editions.store';
import { toEditionType } from '../see-edition/edition-view';
import { editionTiding } from '../tell-followers/edition-tidings';
import { BallotProjectEntity } from '../tables/ballot-project.entity';
import { EditionEntity } from '../tables/edition.entity';
import { ProposalEntity } from '../tables/proposal.entity';
import { plannedVote } from '../vote-problems/vote-moment';
import { voteClosed } from '../vote-problems/vote-problems.type';
import { fingerprintOf, manifestOf } from './manifest';
import { ideasStillOpen, nothingToVoteOn, type OpenVoteAnswer, voteAlreadyOpened } from './open-vote.result';

export interface OpenVoteAsked {
  /** Slug. */
  edition: string;
  /** Yes to ending a call for ideas that was announced for longer. */
  endIdeasEarly: boolean;
  actorId: string | null;
}

/** Opens the vote: from here on rules, projects and costs cannot change; the database refuses it too. */
@Injectable()
export class OpenVote {
  constructor(
    private readonly source: DataSource,
    private readonly editions: Editions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly tidings: Tidings,
  ) {}

  open(asked: OpenVoteAsked): Promise<OpenVoteAnswer> {
    return this.source.transaction(async (manager) => {
      // Two who open at once wait here for each other; the second finds it open.
      const edition = await this.editions.locked(manager, asked.edition, 'update');
      if (!edition) throw new NotFound();
      const now = this.clock.now();
      const refused = refusal(edition, asked, now);
      if (refused) return refused;
      const lines = await this.freeze(manager, edition);
      if (lines.length === 0) return nothingToVoteOn();
      const manifest = manifestOf(edition, lines, now);
      const frozen = { openedAt: now, manifest, fingerprint: fingerprintOf(manifest) };
      await manager.update(EditionEntity, { id: edition.id }, frozen);
      await changed(manager, editionChanged, edition.id);
      await this.tidings.say(manager, editionTiding('vote_opened', edition, asked));
      await this.audit.record(manager, {
        verb: 'budget.vote_opened',
        actorId: asked.actorId,
        subject: { type: 'edition', id: edition.id },
        after: {
          fingerprint: frozen.fingerprint,
          projects: lines.length,
          ideasEndedEarly: asked.endIdeasEarly,
        },
      });
      return toEditionType({ ...edition, ...frozen }, now);
    });
  }

  /** Costed proposals that everybody sees become the lines of the ballot paper, in the order of their numbers. */
  private async freeze(manager: EntityManager, edition: KnownEdition): Promise<BallotProjectEntity[]> {
    const costed = await manager.find(ProposalEntity, {
      where: { editionId: edition.id, state: 'costed', visibility: 'shown' },
      order: { number: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const lines = costed.flatMap(({ id, number, title, costCents, neighbourhoodSlug }, position) =>
      costCents === null
        ? []
        : manager.create(BallotProjectEntity, {
            editionId: edition.id,
            projectId: String(number),
            position,
            proposalId: id,
            title,
            costCents,
            neighbourhoodSlug,
          }),
    );
    if (lines.length === 0) return lines;
    await manager.insert(BallotProjectEntity, lines);
    await manager.update(ProposalEntity, { id: In(costed.map(({ id }) => id)) }, { state: 'on_ballot' });
    return lines;
  }
}

function refusal(edition: KnownEdition, asked: OpenVoteAsked, now: Date): OpenVoteAnswer | null {
  const times = timesOf(edition);
  const answer = mayDo('open_vote', times, now.getTime());
  if (!answer.allowed) {
    if (answer.why === 'already_done') return voteAlreadyOpened(edition.openedAt);
    return answer.why === 'too_late' ? voteClosed(plannedVote(edition).endsAt) : nothingToVoteOn();
  }
  if (phaseAt(times, now.getTime()) !== 'ideas' || asked.endIdeasEarly) return null;
  return ideasStillOpen(edition.calendar.find(({ phase }) => phase === 'ideas')?.endsAt ?? null);
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { changed } from '../../../platform/realtime/live-topic';
import { editionChanged } from '../budget.events';
import { AuditTrail } from '../../audit';
import { Tidings } from '../../notifications';
import { type ModeratedByYou, moderatedByYou } from '../proposals/moderated-by-you.type';
import { after, type ProposalAct } from '../proposals/proposal-states';
import { type AtHand, ProposalToReview } from '../proposals/proposal-to-review.store';
import { proposalTiding, toAuthor } from '../tell-followers/proposal-tidings';
import { CriterionAnswerEntity } from '../tables/criterion-answer.entity';
import { ProposalEntity, type ProposalState } from '../tables/proposal.entity';
import type { DecideAdmissibilityInput } from './decide-admissibility.input';
import type { DecidedMeanwhile, ProposalFrozen } from './decide-admissibility.result';
import { decidedMeanwhile, proposalFrozen } from './decide-admissibility.result';
import { cleanDecision, type Decision, decisionFaults } from './decision';

const ACTS: Readonly<Record<Decision['decision'], ProposalAct>> = {
  admissible: 'find_admissible',
  inadmissible: 'find_inadmissible',
  to_clarify: 'ask_to_clarify',
};

/** A facilitator answers the criteria and decides; the answers and the reason are published. */
@Injectable()
export class DecideAdmissibility {
  constructor(
    private readonly review: ProposalToReview,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly tidings: Tidings,
  ) {}

  execute(
    viewer: Viewer,
    input: DecideAdmissibilityInput,
  ): Promise<ProposalEntity | ModeratedByYou | InvalidInput | ProposalFrozen | DecidedMeanwhile> {
    return this.review.inHand(viewer.personId, input.proposalId, async (manager, atHand) => {
      const { proposal, edition } = atHand;
      const state = after(ACTS[input.decision], proposal.state);
      if (atHand.frozen) return proposalFrozen();
      if (atHand.moderated) return moderatedByYou();
      if (proposal.decidedAt?.getTime() !== input.seenDecidedAt?.getTime())
        return decidedMeanwhile(proposal.state, proposal.decidedAt);
      if (!state) return proposalFrozen();
      const decided = cleanDecision(input);
      const faults = decisionFaults(decided, edition.criteria);
      if (faults.length > 0) return invalidInput(faults);
      return this.write(manager, viewer, atHand, decided, state);
    });
  }

  private async write(
    manager: EntityManager,
    viewer: Viewer,
    { proposal, edition }: AtHand,
    { answers, reason }: Decision,
    state: ProposalState,
  ): Promise<ProposalEntity> {
    const before = { state: proposal.state, reason: proposal.reason, costCents: proposal.costCents };
    // A proposal that goes back to review has no cost until somebody estimates it again.
    const cost = state === 'costed' ? {} : { costCents: null, costNote: null, costedAt: null };
    const change = { state, reason, decidedAt: this.clock.now(), ...cost };
    await manager.update(ProposalEntity, { id: proposal.id }, change);
    await manager.delete(CriterionAnswerEntity, { proposalId: proposal.id });
    if (answers.length > 0)
      await manager.insert(
        CriterionAnswerEntity,
        answers.map((answer) => ({ proposalId: proposal.id, ...answer })),
      );
    await this.review.tookPart(manager, proposal.id, viewer.personId);
    await changed(manager, editionChanged, edition.id);
    await this.audit.record(manager, {
      verb: 'proposal.decided',
      actorId: viewer.personId,
      subject: { type: 'proposal', id: proposal.id },
      before,
      after: { state, reason, answers },
    });
    await this.tidings.say(manager, {
      ...proposalTiding({ proposal, edition }, viewer),
      template: 'followed_proposal_decided',
      params: { number: String(proposal.number), decision: state },
      to: toAuthor({ proposal, edition }, 'proposal_decided', { decision: state, reason: reason ?? '' }),
    });
    return manager.merge(ProposalEntity, proposal, change);
  }
}

import { Injectable } from '@nestjs/common';
import { REVIEW_LIMITS } from '@parvis/contract';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanText, lengthOf } from '../../../platform/text/clean-text';
import { changed } from '../../../platform/realtime/live-topic';
import { editionChanged } from '../budget.events';
import { AuditTrail } from '../../audit';
import { Tidings } from '../../notifications';
import { proposalFrozen, type ProposalFrozen } from '../decide-admissibility/decide-admissibility.result';
import { type ModeratedByYou, moderatedByYou } from '../proposals/moderated-by-you.type';
import { after, isReviewable } from '../proposals/proposal-states';
import { type AtHand, ProposalToReview } from '../proposals/proposal-to-review.store';
import { proposalTiding, toAuthor } from '../tell-followers/proposal-tidings';
import { ProposalEntity } from '../tables/proposal.entity';
import type { EstimateCostInput } from './estimate-cost.input';
import { costOverCap, type CostOverCap, notAdmissible, type NotAdmissible } from './estimate-cost.result';
import { writtenEuros } from './written-euros';

const NOTE_MOST = REVIEW_LIMITS.costNote.most;
/** A hundred million euros: far above any edition, far below what a number holds exactly. */
const MOST_CENTS = 10_000_000_000;

/** A facilitator gives an admissible proposal its cost: it can then go to the vote. */
@Injectable()
export class EstimateCost {
  constructor(
    private readonly review: ProposalToReview,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly tidings: Tidings,
  ) {}

  execute(
    viewer: Viewer,
    { proposalId, costCents, costNote }: EstimateCostInput,
  ): Promise<ProposalEntity | ModeratedByYou | InvalidInput | ProposalFrozen | NotAdmissible | CostOverCap> {
    return this.review.inHand(viewer.personId, proposalId, async (manager, atHand) => {
      const { proposal, edition, frozen } = atHand;
      if (frozen || !isReviewable(proposal.state)) return proposalFrozen();
      if (atHand.moderated) return moderatedByYou();
      if (!after('estimate_cost', proposal.state)) return notAdmissible();
      const note = cleanText(costNote ?? '') || null;
      const faults = costFaults(costCents, note);
      if (faults.length > 0) return invalidInput(faults);
      const cap = edition.costCapCents;
      if (cap !== null && costCents > cap) return costOverCap(cap);
      return this.write(manager, viewer, atHand, costCents, note);
    });
  }

  private async write(
    manager: EntityManager,
    viewer: Viewer,
    { proposal, edition }: AtHand,
    costCents: number,
    costNote: string | null,
  ): Promise<ProposalEntity> {
    const { costCents: costBefore, costNote: noteBefore, state: stateBefore } = proposal;
    const change = { state: 'costed' as const, costCents, costNote, costedAt: this.clock.now() };
    await manager.update(ProposalEntity, { id: proposal.id }, change);
    await this.review.tookPart(manager, proposal.id, viewer.personId);
    await changed(manager, editionChanged, edition.id);
    await this.audit.record(manager, {
      verb: 'proposal.costed',
      actorId: viewer.personId,
      subject: { type: 'proposal', id: proposal.id },
      before: { state: stateBefore, costCents: costBefore, costNote: noteBefore },
      after: { state: 'costed', costCents, costNote },
    });
    const cost = writtenEuros(costCents);
    await this.tidings.say(manager, {
      ...proposalTiding({ proposal, edition }, viewer),
      template: 'followed_proposal_costed',
      params: { number: String(proposal.number), cost },
      to: toAuthor({ proposal, edition }, 'proposal_costed', { cost, note: costNote ?? '' }),
    });
    return manager.merge(ProposalEntity, proposal, change);
  }
}

function* faultsOf(costCents: number, note: string | null): Generator<FieldFault> {
  const field = 'costCents';
  if (!Number.isSafeInteger(costCents)) yield { field, rule: 'not_a_number' };
  else if (costCents <= 0) yield { field, rule: 'too_small', limit: 1 };
  else if (costCents > MOST_CENTS) yield { field, rule: 'too_large', limit: MOST_CENTS };
  if (lengthOf(note ?? '') > NOTE_MOST) yield { field: 'costNote', rule: 'too_long', limit: NOTE_MOST };
}
const costFaults = (costCents: number, note: string | null): FieldFault[] => [...faultsOf(costCents, note)];

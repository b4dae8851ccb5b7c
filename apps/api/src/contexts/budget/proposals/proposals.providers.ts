import type { Provider } from '@nestjs/common';
import { BrowseProposalsResolver } from '../browse-proposals/browse-proposals.resolver';
import { ProposalList } from '../browse-proposals/proposal-list.store';
import { DecideAdmissibilityResolver } from '../decide-admissibility/decide-admissibility.resolver';
import { DecideAdmissibility } from '../decide-admissibility/decide-admissibility.service';
import { EstimateCostResolver } from '../estimate-cost/estimate-cost.resolver';
import { EstimateCost } from '../estimate-cost/estimate-cost.service';
import { ListMyProposalsResolver } from '../list-my-proposals/list-my-proposals.resolver';
import { ModeratedProposals } from '../moderate-proposals/moderated-proposals.service';
import { PhotoReaders } from '../moderate-proposals/photo-readers.service';
import { ReadProposalResolver } from '../read-proposal/read-proposal.resolver';
import { ReviewQueueResolver } from '../review-queue/review-queue.resolver';
import { QueueOfReview } from '../review-queue/review-queue.store';
import { HistoryNames } from '../see-object-history/history-names.service';
import { SeeObjectHistoryResolver } from '../see-object-history/see-object-history.resolver';
import { SimilarProposalsResolver } from '../similar-proposals/similar-proposals.resolver';
import { SimilarTitles } from '../similar-proposals/similar-proposals.store';
import { FilingRules } from '../submit-proposal/filing-rules.service';
import { WithoutConsent } from '../submit-proposal/without-consent.service';
import { SubmitProposalResolver } from '../submit-proposal/submit-proposal.resolver';
import { SubmitProposal } from '../submit-proposal/submit-proposal.service';
import { WhoMay } from '../who-may/who-may.service';
import { ProposalFieldsResolver } from './proposal-fields.resolver';
import { ProposalToReview } from './proposal-to-review.store';
import { Proposals } from './proposals.store';

/** Everything of proposals, from filing to cost. */
export const proposalProviders: Provider[] = [
  Proposals,
  WhoMay,
  ProposalList,
  SimilarTitles,
  QueueOfReview,
  ProposalToReview,
  ModeratedProposals,
  PhotoReaders,
  ProposalFieldsResolver,
  BrowseProposalsResolver,
  ReadProposalResolver,
  SimilarProposalsResolver,
  ListMyProposalsResolver,
  ReviewQueueResolver,
  FilingRules,
  WithoutConsent,
  SubmitProposal,
  SubmitProposalResolver,
  DecideAdmissibility,
  DecideAdmissibilityResolver,
  EstimateCost,
  EstimateCostResolver,
  HistoryNames,
  SeeObjectHistoryResolver,
];

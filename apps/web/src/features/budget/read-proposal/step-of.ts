import type { ProposalState } from '../../../shared/graphql/generated/graphql';

const STEPS: Readonly<Record<ProposalState, number>> = {
  SUBMITTED: 1,
  TO_CLARIFY: 1,
  INADMISSIBLE: 2,
  MERGED: 2,
  ADMISSIBLE: 2,
  COSTED: 3,
  ON_BALLOT: 3,
  WINNER: 5,
  NOT_SELECTED: 5,
};

/**
 * The step a proposal is at: submitted, admissible, costed, on the ballot, winner. The number of its steps: all are
 * done; a refused or merged idea has two.
 */
export const stepOf = (state: ProposalState): number => STEPS[state];

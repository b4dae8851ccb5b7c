import type { ProposalState } from '../../../shared/graphql/generated/graphql';

const STEPS: Readonly<Record<ProposalState, number>> = {
  SUBMITTED: 1,
  TO_CLARIFY: 1,
  INADMISSIBLE: 1,
  MERGED: 1,
  ADMISSIBLE: 2,
  COSTED: 3,
  ON_BALLOT: 3,
  WINNER: 5,
  NOT_SELECTED: 4,
};

/** The step a proposal is at, of five: submitted, admissible, costed, on the ballot, winner. Five: all are done. */
export const stepOf = (state: ProposalState): number => STEPS[state];

import type { ProposalState } from '../../../shared/graphql/generated/graphql';

/** What is left to do, in the order of the work. */
export const GROUPS = ['review', 'cost', 'ready', 'vote', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<ProposalState, Group>> = {
  SUBMITTED: 'review',
  TO_CLARIFY: 'review',
  ADMISSIBLE: 'cost',
  COSTED: 'ready',
  ON_BALLOT: 'vote',
  WINNER: 'vote',
  NOT_SELECTED: 'vote',
  INADMISSIBLE: 'closed',
  MERGED: 'closed',
};

/** Proposals by what is left to do, empty groups left out; each group keeps the order it was given. */
export function grouped<P extends { state: ProposalState }>(
  proposals: readonly P[],
): { group: Group; lines: P[] }[] {
  return GROUPS.map((group) => ({
    group,
    lines: proposals.filter(({ state }) => GROUP_OF[state] === group),
  })).filter(({ lines }) => lines.length > 0);
}

/** How many wait for an answer or a cost. */
export const waiting = (proposals: readonly { state: ProposalState }[]): number =>
  proposals.filter(({ state }) => ['review', 'cost'].includes(GROUP_OF[state])).length;
